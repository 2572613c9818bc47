package nl.weerzien.readiness;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.checklist.HouseRules;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.PersonId;
import nl.weerzien.testkit.Families;
import org.junit.jupiter.api.Test;

/// Invented papers beside what the house's rules know of the years in which such papers were made.
class IssuanceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final Families family =
            aFamily().sponsor("Yusuf Darwish").spouse("Rahma Khalil").child("Amal Darwish", born("2010-03-02"));
    private final PersonId rahma = family.id("Rahma");

    @Test
    void a_card_of_a_year_in_which_none_were_made_is_asked_about_with_the_source() {
        assertThat(issued("SY", "SY_ID", "2025-03-02")).singleElement().satisfies(finding -> {
            assertThat(finding.person()).isEqualTo(rahma);
            assertThat(finding.weight()).isEqualTo(Weight.CHECK);
            assertThat(finding.confirmed()).isTrue();
            assertThat(finding.fact().provenance().sources()).isNotEmpty();
        });
    }

    @Test
    void the_year_in_which_making_them_stopped_and_the_years_before_are_in_order() {
        assertThat(issued("SY", "SY_ID", "2024-12-30")).isEmpty();
        assertThat(issued("SY", "SY_ID", "2016-03-02")).isEmpty();
    }

    @Test
    void a_passport_from_before_there_were_any_of_its_model_is_asked_about_and_one_of_the_border_year_is_not() {
        assertThat(issued("SO", "SO_PASSPORT", "2009-03-02")).hasSize(1);
        assertThat(issued("SO", "SO_PASSPORT", "2013-03-02")).isEmpty();
        assertThat(issued("SO", "SO_PASSPORT", "2019-03-02")).isEmpty();
    }

    @Test
    void what_rests_on_a_weak_source_is_but_a_note() {
        assertThat(issued("SO", "SO_NID", "2015-03-02"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.weight()).isEqualTo(Weight.NOTE));
    }

    @Test
    void papers_of_which_the_rules_know_no_years_and_papers_that_say_none_are_left_alone() {
        assertThat(issued("SY", "SY_PASSPORT", "2025-03-02")).isEmpty();
        assertThat(found("SY", Paper.a("SY_ID").of(rahma).dates(FieldName.BIRTH_DATE, "2025-03-02")))
                .isEmpty();
    }

    private List<Finding.NotIssuedThen> issued(String origin, String kind, String day) {
        return found(origin, Paper.a(kind).of(rahma).dates(FieldName.ISSUE_DATE, day));
    }

    private List<Finding.NotIssuedThen> found(String origin, Paper paper) {
        var rules = HouseRules.service();
        var papers = new Papers(List.of(paper.kept()), rules::kind, Map.of(), Map.of(), Set.of(), TODAY);
        return new Issuance(family.family(), papers, rules.origin(new Country(origin)))
                .of(family.person("Rahma")).stream()
                        .map(Finding.NotIssuedThen.class::cast)
                        .toList();
    }
}
