package nl.weerzien.review.ui;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Screen.all;
import static nl.weerzien.testkit.Screen.button;
import static nl.weerzien.testkit.Screen.buttons;
import static nl.weerzien.testkit.Screen.press;
import static nl.weerzien.testkit.Screen.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.review.Judgement;
import nl.weerzien.review.Outcome;
import nl.weerzien.review.Review;
import nl.weerzien.review.ReviewService;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Language;
import nl.weerzien.submission.ReadPapers;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@HouseTest
@Import(ReadPapers.class)
class ReviewBoardTest extends SpringBrowserlessTest {
    @Autowired
    ReviewTab tab;

    @Autowired
    ReviewService reviews;

    @Autowired
    CaseFileService files;

    @Autowired
    People people;

    @Autowired
    KeptFamilies kept;

    @Autowired
    ReadPapers papers;

    private AccountId volunteer;
    private AccountId supervisor;
    private CaseId caseId;
    private PersonId rahma;

    @BeforeEach
    void a_family_with_a_passport() {
        volunteer = people.volunteer();
        supervisor = people.colleague(Role.SUPERVISOR, volunteer);
        var family = aFamily().sponsor("Yusuf").spouse("Rahma");
        caseId = kept.keep(volunteer, family);
        rahma = family.id("Rahma");
        papers.confirmed(volunteer, caseId, "SY_PASSPORT", rahma);
        UI.getCurrent().setLocale(Language.NL.locale());
    }

    @Test
    void a_stranger_is_told_that_there_is_no_such_case() {
        var stranger = people.volunteer();
        assertThatThrownBy(() -> people.as(stranger, () -> tab.content(caseId))).isInstanceOf(NoSuchCase.class);
        assertThat(tab.visibleTo(Role.SPONSOR)).isFalse();
        assertThat(tab.visibleTo(Role.ADMINISTRATOR)).isFalse();
    }

    @Test
    void a_volunteer_hands_over_though_much_is_open_and_reads_what_is() {
        var board = open(volunteer);
        assertThat(texts(board)).anyMatch(text -> text.endsWith("punten open"));
        people.as(volunteer, () -> press(button(board, "Overdragen")));
        assertThat(latest().open()).isTrue();
        assertThat(texts(board)).contains("Wacht op controle", "Dit dossier ligt bij de coördinatoren");
        assertThat(buttons(board)).isEmpty();
        assertThat(people.as(supervisor, () -> tab.badge(caseId))).hasValue(1);
    }

    @Test
    void a_supervisor_sees_the_paper_beside_what_is_asked_and_goes_on_by_itself() {
        handOver();
        var board = open(supervisor);
        for (var i = 0; i < 30 && all(board, Image.class).findAny().isEmpty(); i++)
            people.as(supervisor, () -> press(button(board, "Akkoord")));
        assertThat(all(board, Image.class).findAny()).isPresent();
        people.as(supervisor, () -> press(button(board, "Akkoord")));
        assertThat(latest().verdicts()).isNotEmpty().allMatch(verdict -> verdict.judgement() == Judgement.ACCEPTED);
        assertThat(latest().verdicts())
                .extracting(verdict -> verdict.requirement().name() + verdict.relative())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_return_without_a_reason_asks_for_one_and_keeps_what_was_typed() {
        handOver();
        var board = open(supervisor);
        people.as(supervisor, () -> press(button(board, "Terug met reden")));
        assertThat(latest().verdicts()).isEmpty();
        var words = all(board, TextArea.class).findFirst().orElseThrow();
        assertThat(words.isInvalid()).isTrue();
        words.setValue("de foto is onscherp");
        people.as(supervisor, () -> press(button(board, "Terug met reden")));
        assertThat(latest().returned())
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.words()).isEqualTo("de foto is onscherp"));
        people.as(supervisor, () -> press(button(board, "Terug naar de voorbereiding")));
        var mine = open(volunteer);
        assertThat(texts(mine)).contains("de foto is onscherp", "Terug met vragen");
        assertThat(people.as(volunteer, () -> tab.badge(caseId))).hasValue(1);
    }

    @Test
    void ones_own_preparation_has_no_buttons_and_says_why() {
        people.as(supervisor, () -> {
            var person = files.get(caseId).family().person(rahma);
            files.changePerson(caseId, person.withVNumber(null));
        });
        handOver();
        var board = open(supervisor);
        assertThat(buttons(board)).isEmpty();
        assertThat(texts(board)).anyMatch(text -> text.startsWith("Je hebt zelf aan dit dossier gewerkt"));
    }

    @Test
    void a_second_review_says_what_changed_since_the_first() {
        handOver();
        people.as(supervisor, () -> reviews.conclude(caseId, Outcome.RETURNED, "nog even"));
        papers.confirmed(volunteer, caseId, "SY_MARRIAGE", rahma);
        handOver();
        assertThat(texts(open(supervisor)))
                .contains("Wat er veranderde")
                .anyMatch(text -> text.startsWith("Nieuw papier:"));
    }

    @Test
    void it_reads_from_right_to_left_too() {
        handOver();
        UI.getCurrent().setLocale(Language.AR.locale());
        assertThat(texts(open(supervisor))).contains("إنهاء المراجعة");
    }

    private Component open(AccountId account) {
        return people.as(account, () -> tab.content(caseId));
    }

    private void handOver() {
        people.as(volunteer, () -> reviews.handOver(caseId, ""));
    }

    private Review latest() {
        return people.as(volunteer, () -> reviews.of(caseId)).orElseThrow();
    }
}
