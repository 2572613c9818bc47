package nl.weerzien.contact.ui;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Screen.all;
import static nl.weerzien.testkit.Screen.button;
import static nl.weerzien.testkit.Screen.press;
import static nl.weerzien.testkit.Screen.select;
import static nl.weerzien.testkit.Screen.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.weerzien.contact.MessageService;
import nl.weerzien.contact.Note.Visibility;
import nl.weerzien.contact.NoteService;
import nl.weerzien.contact.Talk;
import nl.weerzien.contact.Talk.Interpreter;
import nl.weerzien.contact.Talk.Party;
import nl.weerzien.contact.Talk.Way;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shell.Language;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class ContactTabTest extends SpringBrowserlessTest {
    private static final String ARABIC = "استلمت brief van de IND اليوم";

    @Autowired
    ContactTab tab;

    @Autowired
    MessageService messages;

    @Autowired
    NoteService notes;

    @Autowired
    CaseAccess access;

    @Autowired
    People people;

    @Autowired
    KeptFamilies kept;

    @Autowired
    Clock clock;

    private AccountId volunteer;
    private AccountId sponsor;
    private CaseId caseId;

    @BeforeEach
    void a_family_with_a_helper() {
        volunteer = people.volunteer();
        sponsor = people.colleague(Role.SPONSOR, volunteer);
        caseId = kept.keep(volunteer, aFamily().sponsor("Yusuf").spouse("Rahma"));
        people.inTransactionAs(volunteer, () -> access.admit(caseId, sponsor));
        UI.getCurrent().setLocale(Language.NL.locale());
    }

    @Test
    void a_stranger_is_told_that_there_is_no_such_case() {
        var stranger = people.volunteer();
        assertThatThrownBy(() -> people.as(stranger, () -> tab.content(caseId))).isInstanceOf(NoSuchCase.class);
        assertThat(tab.visibleTo(Role.ADMINISTRATOR)).isFalse();
    }

    @Test
    void what_the_sponsor_writes_in_arabic_the_volunteer_sees_as_arabic_from_the_right() {
        UI.getCurrent().setLocale(Language.AR.locale());
        var mine = open(sponsor);
        all(mine, TextArea.class).findFirst().orElseThrow().setValue(ARABIC);
        people.as(sponsor, () -> press(button(mine, "إرسال")));
        UI.getCurrent().setLocale(Language.NL.locale());
        assertThat(people.as(volunteer, () -> tab.badge(caseId))).hasValue(1);
        var theirs = open(volunteer);
        assertThat(all(theirs, Said.class)).singleElement().satisfies(said -> {
            assertThat(said.getText()).isEqualTo(ARABIC);
            assertThat(said.getElement().getAttribute("dir")).isEqualTo("rtl");
            assertThat(said.getElement().getAttribute("lang")).isEqualTo("ar");
        });
        assertThat(people.as(volunteer, () -> tab.badge(caseId))).hasValue(0);
        assertThat(texts(theirs)).noneMatch(text -> text.equals("Nog niet gelezen"));
        assertThat(texts(open(sponsor))).anyMatch(text -> text.startsWith("Gelezen door"));
    }

    @Test
    void an_empty_message_asks_for_words_and_one_too_long_stays_in_its_field() {
        var page = open(sponsor);
        var field = all(page, TextArea.class).findFirst().orElseThrow();
        for (var typed : List.of("", " \n ", "x".repeat(10_001))) {
            field.setValue(typed);
            people.as(sponsor, () -> press(button(page, "Versturen")));
            assertThat(field.isInvalid()).isTrue();
            assertThat(field.getValue()).isEqualTo(typed);
        }
        assertThat(field.getErrorMessage()).contains("10001");
        field.setValue("👍");
        people.as(sponsor, () -> press(button(page, "Versturen")));
        assertThat(field.isInvalid()).isFalse();
        assertThat(field.getValue()).isEmpty();
        assertThat(all(page, Said.class)).hasSize(1);
    }

    @Test
    void a_translation_shows_who_made_it_beside_the_words_themselves() {
        people.as(sponsor, () -> messages.write(caseId, ARABIC, "ar"));
        var page = open(volunteer);
        press(button(page, "Vertaling noteren"));
        var words = all(page, TextArea.class)
                .filter(area -> area.getLabel().equals("Vertaling"))
                .findFirst()
                .orElseThrow();
        words.setValue("Vandaag kreeg ik een brief van de IND");
        all(page, TextField.class)
                .filter(field -> field.getLabel().equals("Wie vertaalde dit?"))
                .findFirst()
                .orElseThrow()
                .setValue("Mw. Haddad");
        people.as(volunteer, () -> press(button(page, "Vertaling bewaren")));
        assertThat(all(page, Said.class).map(Said::getText))
                .containsExactly(ARABIC, "Vandaag kreeg ik een brief van de IND");
        assertThat(texts(page)).anyMatch(text -> text.contains("Vertaald door Mw. Haddad"));
    }

    @Test
    void the_family_sees_messages_and_shared_notes_and_nothing_for_helpers() {
        people.as(volunteer, () -> notes.keep(caseId, visit("alleen voor ons"), Visibility.HELPERS));
        assertThat(people.as(sponsor, tab::title).key()).isEqualTo("contact.tab.messages");
        assertThat(texts(open(sponsor))).doesNotContain("alleen voor ons", "Contactlog", "Verbeteren");
        people.as(volunteer, () -> notes.keep(caseId, visit("akte komt vrijdag"), Visibility.FAMILY));
        assertThat(texts(open(sponsor))).contains("akte komt vrijdag").doesNotContain("alleen voor ons");
        assertThat(texts(open(volunteer))).contains("akte komt vrijdag", "alleen voor ons", "Alleen voor helpers");
    }

    @Test
    void a_helper_notes_a_talk_and_is_warned_when_somebody_of_the_family_interpreted() {
        var page = open(volunteer);
        assertThat(texts(page)).contains("Schrijf alsof het gezin meeleest");
        press(button(page, "Gesprek of brief noteren"));
        select(page, "Hoe").setValue(Way.VISIT);
        select(page, "Met wie").setValue(Party.SPONSOR);
        select(page, "Tolk").setValue(Interpreter.FAMILY_MEMBER);
        assertThat(all(page, Component.class)
                        .filter(part -> part.getElement().getText().equals("Laat geen kind tolken"))
                        .allMatch(part -> part.getParent().orElseThrow().isVisible()))
                .isTrue();
        people.as(volunteer, () -> press(button(page, "Bewaren")));
        assertThat(people.as(volunteer, () -> notes.log(caseId)).notes()).isEmpty();
        all(page, TextArea.class)
                .filter(area -> area.getLabel().equals("Wat er is gezegd"))
                .findFirst()
                .orElseThrow()
                .setValue("Rahma heeft een nieuw nummer");
        all(page, Checkbox.class).findFirst().orElseThrow().setValue(true);
        people.as(volunteer, () -> press(button(page, "Bewaren")));
        assertThat(texts(page)).contains("Rahma heeft een nieuw nummer", "Gezin leest mee");
    }

    @Test
    void a_long_conversation_opens_at_its_end_and_grows_upwards() {
        people.as(sponsor, () -> {
            for (var i = 1; i <= MessageService.PAGE + 5; i++) messages.write(caseId, "bericht " + i, "nl");
        });
        var page = open(volunteer);
        assertThat(all(page, Said.class)).hasSize(MessageService.PAGE);
        people.as(volunteer, () -> press(button(page, "Oudere berichten")));
        assertThat(all(page, Said.class).map(Said::getText))
                .hasSize(MessageService.PAGE + 5)
                .startsWith("bericht 1", "bericht 2")
                .endsWith("bericht " + (MessageService.PAGE + 5));
        assertThat(all(page, Button.class)
                        .filter(button -> button.getText().equals("Oudere berichten"))
                        .noneMatch(Component::isVisible))
                .isTrue();
    }

    private Talk visit(String said) {
        return new Talk(Way.VISIT, Party.SPONSOR, "", LocalDate.now(clock), "ar", Interpreter.BY_PHONE, said, "", null);
    }

    private Component open(AccountId account) {
        return people.as(account, () -> {
            var content = tab.content(caseId);
            UI.getCurrent().removeAll();
            UI.getCurrent().add(content);
            return content;
        });
    }
}
