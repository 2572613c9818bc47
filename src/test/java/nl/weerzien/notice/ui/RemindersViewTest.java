package nl.weerzien.notice.ui;

import static nl.weerzien.testkit.Families.aFamily;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.notice.AddressProofService;
import nl.weerzien.notice.CalendarService;
import nl.weerzien.notice.NoticeJobService;
import nl.weerzien.notice.NoticeService;
import nl.weerzien.notice.Post;
import nl.weerzien.notice.Preference;
import nl.weerzien.notice.PreferenceService;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Role;
import nl.weerzien.shell.Words;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class RemindersViewTest extends SpringBrowserlessTest {
    @Autowired
    People people;

    @Autowired
    KeptFamilies families;

    @Autowired
    NoticeJobService work;

    @Autowired
    Clock clock;

    @Autowired
    PreferenceService preferences;

    @Autowired
    AddressProofService proofs;

    @Autowired
    CalendarService calendars;

    @Autowired
    NoticeService notices;

    private AccountId sponsor;

    @BeforeEach
    void a_sponsor_in_dutch() {
        sponsor = people.person(Role.SPONSOR, people.office());
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @Test
    void an_address_is_asked_for_where_mails_are_wanted_and_then_kept() {
        people.as(sponsor, () -> {
            UI.getCurrent().add(new MailCard(preferences, proofs, new OpenPost(), Role.SPONSOR));
            tick("notice.by-mail");
            press("notice.save");
            assertThat(preferences.mine()).isEmpty();
            find(TextField.class).all().stream()
                    .filter(field -> Words.of("notice.address").equals(field.getLabel()))
                    .forEach(field -> field.setValue("yusuf@example.org"));
            press("notice.save");
            assertThat(find(MailCard.class).single().getElement().getTextRecursively())
                    .contains(Words.of("notice.proof.look"))
                    .doesNotContain(Words.of("notice.proof.proved"));
            press("notice.proof.again");
        });
        assertThat(people.as(sponsor, preferences::mine)).hasValueSatisfying(kept -> {
            assertThat(kept.byMail()).isTrue();
            assertThat(kept.address()).extracting("value").isEqualTo("yusuf@example.org");
            assertThat(kept.byCall()).isFalse();
        });
    }

    @Test
    void without_a_mail_server_the_page_says_so_and_a_sponsor_can_still_ask_to_be_called() {
        people.as(sponsor, () -> {
            navigate("reminders", RemindersView.class);
            assertThat(find(RemindersView.class).single().getElement().getTextRecursively())
                    .contains(Words.of("notice.no-mail.sponsor"))
                    .doesNotContain(Words.of("notice.by-mail"));
            tick("notice.by-call");
            press("notice.save");
        });
        assertThat(people.as(sponsor, preferences::mine))
                .map(Preference::byCall)
                .contains(true);
    }

    @Test
    void a_calendar_address_is_made_shown_renewed_and_taken_away() {
        people.as(sponsor, () -> {
            navigate("reminders", RemindersView.class);
            press("notice.calendar.make");
            var first = calendars.address().orElseThrow();
            assertThat(shownAddress()).endsWith("/calendar/" + first.value() + ".ics");
            press("notice.calendar.renew");
            assertThat(shownAddress()).doesNotContain(first.value());
            press("notice.calendar.revoke");
            assertThat(calendars.address()).isEmpty();
        });
    }

    @Test
    void news_stand_on_the_desk_until_they_were_seen() {
        var volunteer = people.volunteer();
        var granted = LocalDate.now(clock).minusDays(80);
        families.keep(
                volunteer,
                aFamily()
                        .permit(PermitKind.REFUGEE, granted, granted)
                        .sponsor("Yusuf")
                        .spouse("Rahma"));
        work.evaluate();
        people.as(volunteer, () -> {
            var desk = navigate("", Component.class);
            assertThat(desk.getElement().getTextRecursively())
                    .contains(Words.of("desk.news"))
                    .doesNotContain(Words.of("desk.calls"));
            press("desk.news.seen");
        });
        assertThat(people.as(volunteer, notices::unread)).isEmpty();
    }

    /// A mail server that is there; nothing is carried to it here.
    private static final class OpenPost implements Post {
        @Override
        public boolean open() {
            return true;
        }

        @Override
        public Carried carry(Letter letter) {
            return Carried.TAKEN;
        }
    }

    private String shownAddress() {
        return find(TextField.class).all().getLast().getValue();
    }

    private void tick(String key) {
        find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().equals(Words.of(key)))
                .findFirst()
                .orElseThrow()
                .setValue(true);
    }

    private void press(String key) {
        test(find(Button.class).withText(Words.of(key)).single()).click();
    }
}
