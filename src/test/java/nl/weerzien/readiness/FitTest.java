package nl.weerzien.readiness;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.checklist.HouseRules;
import nl.weerzien.document.ConfirmedField.Answer;
import nl.weerzien.document.Document;
import nl.weerzien.family.PartialDate;
import nl.weerzien.family.Person;
import nl.weerzien.readiness.Finding.Unfitting;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.testkit.Families;
import org.junit.jupiter.api.Test;

/// Facts about invented people that hardly go together.
class FitTest {
    private Families family =
            aFamily().sponsor("Yusuf Darwish").spouse("Rahma Khalil").child("Amal Darwish", born("2010-03-02"));
    private final List<Document> held = new ArrayList<>();
    private final Map<DocumentId, Map<FieldName, Answer>> read = new HashMap<>();

    @Test
    void a_family_whose_dates_go_together_hears_nothing() {
        hold(Paper.a("SY_MARRIAGE").of(family.id("Rahma")).dates(FieldName.MARRIAGE_DATE, "2008-06-01"));
        hold(Paper.a("SY_BIRTH")
                .of(family.id("Amal"))
                .dates(FieldName.BIRTH_DATE, "2010-03-02")
                .dates(FieldName.ISSUE_DATE, "2010-03-02"));
        assertThat(found()).isEmpty();
    }

    @Test
    void a_child_born_before_the_wedding_asks_for_the_earlier_one() {
        var contract = hold(Paper.a("SY_MARRIAGE").of(family.id("Rahma")).dates(FieldName.MARRIAGE_DATE, "2012-06-01"));
        assertThat(found()).singleElement().satisfies(finding -> {
            assertThat(finding.why()).isEqualTo(Misfit.CHILD_BEFORE_WEDDING);
            assertThat(finding.person()).isEqualTo(family.id("Rahma"));
            assertThat(finding.here().said().document()).isEqualTo(contract.id());
            assertThat(finding.there().said().document()).isNull();
            assertThat(finding.weight()).isEqualTo(Weight.CHECK);
            assertThat(finding.title()).isEqualTo(new MessageKey("readiness.misfit.child-before-wedding"));
        });
    }

    @Test
    void a_wedding_of_which_only_the_year_is_known_says_nothing_about_that_year() {
        hold(Paper.a("SY_MARRIAGE").of(family.id("Rahma")).dates(FieldName.MARRIAGE_DATE, null, born("2010")));
        assertThat(found()).isEmpty();
    }

    @Test
    void a_parent_of_eleven_years_is_asked_about() {
        family = aFamily().sponsor("Yusuf Darwish").spouse("Rahma Khalil").child("Amal Darwish", born("1999-03-02"));
        assertThat(found())
                .allSatisfy(finding -> assertThat(finding.why()).isEqualTo(Misfit.PARENT_YOUNG))
                .extracting(Unfitting::person)
                .containsOnly(family.id("Amal"));
        family = aFamily().sponsor("Yusuf Darwish").child("Amal Darwish", born("1999"));
        assertThat(found()).as("of a vague date its most favourable day").isEmpty();
    }

    @Test
    void a_father_of_ninety_is_asked_about() {
        family = aFamily().sponsor("Yusuf Darwish").child("Amal Darwish", born("2076-05-06"));
        assertThat(found()).extracting(Unfitting::why).containsExactly(Misfit.PARENT_OLD);
    }

    @Test
    void a_birth_after_the_day_of_issue_is_shown_with_both_places_of_the_paper() {
        var paper = hold(Paper.a("SY_BIRTH")
                .of(family.id("Amal"))
                .dates(FieldName.BIRTH_DATE, "2010-03-02")
                .dates(FieldName.ISSUE_DATE, "2010-02-03"));
        assertThat(found()).singleElement().satisfies(finding -> {
            assertThat(finding.why()).isEqualTo(Misfit.AFTER_ISSUE);
            assertThat(finding.here().field()).isEqualTo(FieldName.BIRTH_DATE);
            assertThat(finding.there().field()).isEqualTo(FieldName.ISSUE_DATE);
            assertThat(finding.here().said().document()).isEqualTo(paper.id());
        });
    }

    @Test
    void a_passport_that_ends_on_the_day_it_begins_is_looked_at() {
        hold(Paper.a("PASSPORT")
                .of(family.id("Rahma"))
                .dates(FieldName.ISSUE_DATE, "2026-01-02")
                .dates(FieldName.EXPIRY_DATE, "2026-01-02"));
        assertThat(found()).extracting(Unfitting::why).containsExactly(Misfit.EXPIRED_AT_ISSUE);
    }

    @Test
    void a_syrian_identity_card_before_the_fourteenth_birthday_is_asked_about() {
        hold(Paper.a("SY_ID").of(family.id("Amal")).dates(FieldName.ISSUE_DATE, "2024-03-01"));
        assertThat(found()).extracting(Unfitting::why).containsExactly(Misfit.BEFORE_ITS_AGE);
        held.clear();
        hold(Paper.a("SY_ID").of(family.id("Amal")).dates(FieldName.ISSUE_DATE, "2024-03-02"));
        assertThat(found()).isEmpty();
    }

    @Test
    void one_number_with_two_people_is_told_once_with_both_papers() {
        var mother = hold(
                Paper.a("SY_INDIV_EXTRACT").of(family.id("Rahma")).says(FieldName.NATIONAL_NUMBER, "020-10458731"));
        var child =
                hold(Paper.a("SY_INDIV_EXTRACT").of(family.id("Amal")).says(FieldName.NATIONAL_NUMBER, "٠٢٠١٠٤٥٨٧٣١"));
        assertThat(found()).singleElement().satisfies(finding -> {
            assertThat(finding.why()).isEqualTo(Misfit.NUMBER_OF_ANOTHER);
            assertThat(finding.here().said().document()).isEqualTo(child.id());
            assertThat(finding.there().said().document()).isEqualTo(mother.id());
        });
    }

    @Test
    void two_papers_of_one_kind_with_one_number_are_told_once_unless_they_are_of_different_kinds() {
        hold(Paper.a("SY_PASSPORT").of(family.id("Rahma")).says(FieldName.DOCUMENT_NUMBER, "N 012345678"));
        hold(Paper.a("SY_ID").of(family.id("Yusuf")).says(FieldName.DOCUMENT_NUMBER, "N012345678"));
        assertThat(found()).isEmpty();
        hold(Paper.a("SY_PASSPORT").of(family.id("Amal")).says(FieldName.DOCUMENT_NUMBER, "N012345678"));
        assertThat(found()).singleElement().satisfies(finding -> {
            assertThat(finding.why()).isEqualTo(Misfit.NUMBER_OF_ANOTHER);
            assertThat(finding.here().field()).isEqualTo(FieldName.DOCUMENT_NUMBER);
            assertThat(finding.weight()).isEqualTo(Weight.CHECK);
        });
    }

    @Test
    void the_number_of_a_paper_about_both_people_is_no_surprise() {
        hold(Paper.a("SY_FAMILY_BOOKLET")
                .of(family.id("Rahma"), family.id("Amal"))
                .says(FieldName.DOCUMENT_NUMBER, family.id("Rahma"), "123456"));
        hold(Paper.a("SY_FAMILY_BOOKLET").of(family.id("Amal")).says(FieldName.DOCUMENT_NUMBER, "123456"));
        assertThat(found()).isEmpty();
    }

    @Test
    void the_number_of_a_family_s_booklet_is_nobody_s_own() {
        for (var name : List.of("Rahma", "Amal"))
            hold(Paper.a("SY_FAMILY_BOOK").of(family.id(name)).says(FieldName.DOCUMENT_NUMBER, "771"));
        assertThat(found()).isEmpty();
    }

    @Test
    void the_same_misfit_keeps_its_name_and_another_date_makes_another() {
        hold(Paper.a("SY_MARRIAGE").of(family.id("Rahma")).dates(FieldName.MARRIAGE_DATE, "2012-06-01"));
        var name = found().getFirst().name();
        assertThat(found().getFirst().name()).isEqualTo(name);
        held.set(
                0,
                Paper.a("SY_MARRIAGE")
                        .of(family.id("Rahma"))
                        .dates(FieldName.MARRIAGE_DATE, "2013-06-01")
                        .kept());
        assertThat(found().getFirst().name()).isNotEqualTo(name);
    }

    @Test
    void what_the_machine_is_sure_of_is_compared_too_and_told_as_such() {
        var paper = hold(Paper.unconfirmed().offered(family.id("Amal"), null));
        read.put(
                paper.id(),
                Map.of(
                        FieldName.BIRTH_DATE, new Answer.Date(PartialDate.of(LocalDate.of(2010, 3, 2)), false),
                        FieldName.ISSUE_DATE, new Answer.Date(PartialDate.of(LocalDate.of(2010, 2, 3)), false)));
        assertThat(found()).singleElement().satisfies(finding -> {
            assertThat(finding.why()).isEqualTo(Misfit.AFTER_ISSUE);
            assertThat(finding.confirmed()).isFalse();
            assertThat(finding.weight()).isEqualTo(Weight.CHECK);
        });
    }

    private Document hold(Paper paper) {
        var kept = paper.kept();
        held.add(kept);
        return kept;
    }

    private List<Unfitting> found() {
        var rules = HouseRules.service();
        var papers = new Papers(held, rules::kind, Map.of(), read, Set.of(), LocalDate.of(2026, 9, 20));
        var all = family.caseFile().family();
        return all.people().stream()
                .flatMap((Person person) ->
                        Stream.of(new Fit(all, papers).of(person), new OwnNumbers(all, papers).of(person)))
                .flatMap(List::stream)
                .map(Unfitting.class::cast)
                .toList();
    }
}
