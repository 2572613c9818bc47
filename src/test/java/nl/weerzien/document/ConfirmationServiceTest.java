package nl.weerzien.document;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Set;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.ConfirmedField.Answer;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.PersonId;
import nl.weerzien.testkit.Families;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@HouseTest
class ConfirmationServiceTest {
    private static final DocumentKind BOOKLET = new DocumentKind("SY_FAMILY_BOOK");

    @Autowired
    People people;

    @Autowired
    KeptFamilies families;

    @Autowired
    Originals originals;

    @Autowired
    Documents documents;

    @Autowired
    DocumentService service;

    @Autowired
    ConfirmationService confirmations;

    @Autowired
    CaseAccess access;

    @Autowired
    Clock clock;

    private final Families family = aFamily().sponsor("Yusuf").spouse("Rahma").child("Amal", born("2010-03-02"));
    private AccountId volunteer;
    private CaseId caseId;
    private DocumentId paper;

    @BeforeEach
    void a_family_with_a_paper() {
        volunteer = people.volunteer();
        caseId = families.keep(volunteer, family);
        paper = arrived();
    }

    @Test
    void nothing_counts_before_a_person_said_what_and_whom() {
        assertThat(document().counts()).isFalse();
        say(() -> confirmations.confirmKind(caseId, paper, BOOKLET));
        assertThat(document().counts()).isFalse();
        say(() -> confirmations.confirmPersons(caseId, paper, Set.of(id("Rahma"), id("Amal"))));
        assertThat(document().counts()).isTrue();
        assertThat(document().kind()).contains(BOOKLET);
        assertThat(document().persons()).containsExactlyInAnyOrder(id("Rahma"), id("Amal"));
    }

    @Test
    void whom_a_paper_concerns_can_be_corrected() {
        say(() -> confirmations.confirmPersons(caseId, paper, Set.of(id("Rahma"), id("Amal"))));
        say(() -> confirmations.confirmPersons(caseId, paper, Set.of(id("Amal"), id("Yusuf"))));
        assertThat(document().persons()).containsExactlyInAnyOrder(id("Amal"), id("Yusuf"));
        say(() -> confirmations.confirmPersons(caseId, paper, Set.of()));
        assertThat(document().persons()).isEmpty();
    }

    @Test
    void the_last_answer_to_a_field_counts_for_each_person_by_themselves() {
        answer("Rahma", new Answer.Text("رحمة", false));
        answer("Amal", new Answer.Text("أمل", false));
        answer("Rahma", new Answer.Text("رحمه", true));

        var said = document().confirmed();
        assertThat(said.fields()).hasSize(2);
        assertThat(said.field(FieldName.FULL_NAME, id("Rahma")).flatMap(ConfirmedField::text))
                .contains("رحمه");
        assertThat(said.field(FieldName.FULL_NAME, id("Amal")).flatMap(ConfirmedField::text))
                .contains("أمل");
        assertThat(said.field(FieldName.FULL_NAME, id("Amal")).orElseThrow().by())
                .isEqualTo(volunteer);
    }

    @Test
    void a_date_keeps_its_calendar_and_its_notation() {
        var date = new PartialDate(CalendarSystem.ETHIOPIAN, 1982, 7, null, "ሐምለ 1982");
        say(() -> confirmations.answer(caseId, paper, FieldName.BIRTH_DATE, null, new Answer.Date(date, true)));

        assertThat(document().confirmed().field(FieldName.BIRTH_DATE, null).flatMap(ConfirmedField::date))
                .contains(date);
    }

    @Test
    void that_a_paper_does_not_say_something_is_an_answer_too() {
        answer("Amal", new Answer.NotOnThisPaper());
        var field = document().confirmed().fields().getFirst();
        assertThat(field.answer()).isEqualTo(new Answer.NotOnThisPaper());
        assertThat(field.text()).isEmpty();
    }

    @Test
    void a_translation_knows_its_original_and_may_be_none_after_all() {
        var original = paper;
        paper = arrived();
        say(() -> confirmations.markTranslation(caseId, paper, original));
        assertThat(document().confirmed().translates()).isEqualTo(original);
        say(() -> confirmations.markTranslation(caseId, paper, null));
        assertThat(document().confirmed().translates()).isNull();
        assertThatThrownBy(() -> say(() -> confirmations.markTranslation(caseId, paper, paper)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> say(() -> confirmations.markTranslation(caseId, paper, DocumentId.fresh())))
                .isInstanceOf(NoSuchDocument.class);
    }

    @Test
    void a_paper_set_aside_stays_and_comes_back() {
        say(() -> confirmations.setAside(caseId, paper, "double"));
        assertThat(document().held()).isFalse();
        say(() -> confirmations.setAside(caseId, paper, "once more"));
        say(() -> confirmations.takeBack(caseId, paper));
        assertThat(document().held()).isTrue();
        say(() -> confirmations.setAside(caseId, paper, ""));
        assertThat(document().held()).isFalse();
    }

    @Test
    void somebody_outside_the_family_is_nobody_a_paper_concerns() {
        assertThatThrownBy(() -> say(() -> confirmations.confirmPersons(caseId, paper, Set.of(PersonId.fresh()))))
                .isInstanceOf(DataAccessException.class);
        assertThat(document().persons()).isEmpty();
    }

    @Test
    void the_sponsor_may_confirm_and_a_foreign_person_may_not() {
        var sponsor = people.colleague(Role.SPONSOR, volunteer);
        people.inTransactionAs(volunteer, () -> access.admit(caseId, sponsor));
        people.as(sponsor, () -> confirmations.confirmKind(caseId, paper, BOOKLET));
        assertThat(document().kind()).contains(BOOKLET);

        people.as(
                people.volunteer(),
                () -> assertThatThrownBy(() -> confirmations.confirmLanguage(caseId, paper, "ar"))
                        .isInstanceOf(NoSuchCase.class));
    }

    /// Three letters are the reader's; no message says them to people.
    @Test
    void a_language_is_told_by_a_code_that_people_are_shown_a_word_for() {
        assertThatThrownBy(() -> say(() -> confirmations.confirmLanguage(caseId, paper, "ara")))
                .isInstanceOf(IllegalArgumentException.class);
        say(() -> confirmations.confirmLanguage(caseId, paper, "ar"));
    }

    private void answer(String person, Answer answer) {
        say(() -> confirmations.answer(caseId, paper, FieldName.FULL_NAME, id(person), answer));
    }

    private PersonId id(String person) {
        return family.id(person);
    }

    private void say(Runnable words) {
        people.as(volunteer, words);
    }

    private Document document() {
        return people.as(volunteer, () -> service.get(caseId, paper));
    }

    private DocumentId arrived() {
        return new HandedOver(people, originals, documents, clock).by(volunteer, caseId);
    }
}
