package nl.weerzien.checklist;

import static nl.weerzien.checklist.SmallRules.EDITION;
import static nl.weerzien.checklist.SmallRules.NOBODY;
import static nl.weerzien.checklist.SmallRules.SYRIA;
import static nl.weerzien.checklist.SmallRules.TODAY;
import static nl.weerzien.checklist.SmallRules.kind;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {
    private static final Country ERITREA = new Country("ER");
    private static final Map<String, String> PRINTS = Map.of(
            "routes/nl/nareis/small.yaml", "a",
            "routes/nl/nareis/terms.yaml", "b",
            "document-kinds.yaml", "c",
            "origins/sy.yaml", "d",
            "origins/any.yaml", "e");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "routes/nl/nareis/small.yaml",
                "routes/nl/nareis/terms.yaml",
                "document-kinds.yaml",
                "origins/sy.yaml",
                "origins/any.yaml"
            })
    void a_change_in_any_file_that_speaks_for_an_origin_changes_its_print(String file) {
        var changed = new HashMap<>(PRINTS);
        changed.put(file, "changed");
        assertThat(print(changed, SYRIA)).isNotEqualTo(print(PRINTS, SYRIA)).contains("changed");
    }

    @Test
    void a_change_in_the_file_of_another_origin_leaves_the_print_as_it_is() {
        var changed = new HashMap<>(PRINTS);
        changed.put("origins/er.yaml", "changed");
        assertThat(print(changed, SYRIA)).isEqualTo(print(PRINTS, SYRIA));
        assertThat(print(changed, ERITREA)).isNotEqualTo(print(PRINTS, ERITREA));
    }

    @Test
    void the_first_description_of_an_origin_changes_its_print() {
        assertThat(print(PRINTS, ERITREA)).isEqualTo("a-b-c-none-e");
    }

    @Test
    void a_text_is_given_in_the_language_of_the_law_and_by_its_key_where_it_has_none() {
        var book = new SmallRules().book(Map.of("checklist.one", "Een"), Map.of());
        assertThat(book.original(new MessageKey("checklist.one"))).isEqualTo("Een");
        assertThat(book.original(new MessageKey("checklist.two"))).isEqualTo("checklist.two");
    }

    @Test
    void a_person_may_hold_the_papers_of_the_own_origin_and_general_ones() {
        var rules = new SmallRules();
        rules.kinds.addAll(List.of(
                kind("SY_ID", SYRIA, Map.of()), kind("ER_ID", ERITREA, Map.of()), kind("PHOTO", null, Map.of())));
        assertThat(rules.book().kindsOf(SYRIA))
                .extracting(known -> known.kind().code())
                .containsExactly("SY_ID", "PHOTO");
        assertThat(rules.book().kind(new DocumentKind("ER_ID"))).contains(rules.kinds.get(1));
        assertThat(rules.book().kind(new DocumentKind("XX_ID"))).isEmpty();
    }

    @Test
    void a_decided_application_is_judged_by_the_law_of_that_day_and_every_other_by_the_law_of_today() {
        var before = new EditionId(RuleBook.NAREIS, "before");
        var now = new EditionId(RuleBook.NAREIS, "now");
        var book = twoEditions(before, now);
        assertThat(book.checklistFor(NOBODY.with(Fact.FILED_ON, TODAY.minusDays(1)), TODAY)
                        .edition())
                .isEqualTo(now);
        assertThat(book.checklistFor(NOBODY.with(Fact.DECIDED_ON, TODAY.minusDays(1)), TODAY)
                        .edition())
                .isEqualTo(before);
    }

    @Test
    void a_checklist_can_be_drawn_up_under_an_edition_named_whatever_the_day() {
        var before = new EditionId(RuleBook.NAREIS, "before");
        var book = twoEditions(before, EDITION);
        var edition = book.edition(before).orElseThrow();
        assertThat(book.checklistUnder(edition, NOBODY, TODAY))
                .extracting(Checklist::edition, Checklist::day)
                .containsExactly(before, TODAY);
        assertThat(book.edition(new EditionId(RuleBook.NAREIS, "never"))).isEmpty();
    }

    private static RuleBook twoEditions(EditionId before, EditionId now) {
        var none = List.<Requirement>of();
        return new RuleBook(
                List.of(),
                List.of(),
                List.of(
                        new Edition(now, TODAY, null, List.of(), none, List.of(), List.of()),
                        new Edition(before, null, TODAY.minusDays(1), List.of(), none, List.of(), List.of())),
                List.of(),
                List.of(),
                List.of(),
                RoadBook.EMPTY,
                Map.of(),
                Map.of());
    }

    private static String print(Map<String, String> prints, Country origin) {
        return new SmallRules().book(Map.of(), prints).print(EDITION, origin);
    }
}
