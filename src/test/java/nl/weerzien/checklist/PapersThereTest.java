package nl.weerzien.checklist;

import static nl.weerzien.checklist.SmallRules.NOBODY;
import static nl.weerzien.checklist.SmallRules.SYRIA;
import static nl.weerzien.checklist.SmallRules.TODAY;
import static nl.weerzien.checklist.SmallRules.claim;
import static nl.weerzien.checklist.SmallRules.fact;
import static nl.weerzien.checklist.SmallRules.is;
import static nl.weerzien.checklist.SmallRules.kind;
import static nl.weerzien.checklist.SmallRules.paper;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weerzien.checklist.Origin.Aspect;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.DocumentKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PapersThereTest {
    private static final Need MARRIAGE = claim(Claim.MARRIAGE, Strength.INDICATIVE);
    private static final Need OFFICIAL_MARRIAGE = claim(Claim.MARRIAGE, Strength.OFFICIAL);
    private final SmallRules rules = new SmallRules();

    @Test
    void the_strongest_paper_comes_first() {
        marriage("CHURCH", SYRIA, Strength.RELIGIOUS);
        marriage("PHOTOS", SYRIA, Strength.INDICATIVE);
        marriage("REGISTER", SYRIA, Strength.OFFICIAL);
        assertThat(answering(MARRIAGE)).containsExactly("REGISTER", "CHURCH", "PHOTOS");
    }

    @Test
    void of_equal_strength_those_still_made_come_first_and_then_those_of_the_origin_itself() {
        marriage("GENERAL", null, Strength.OFFICIAL);
        marriage("OLD_BOOK", SYRIA, Strength.OFFICIAL);
        marriage("EXTRACT", SYRIA, Strength.OFFICIAL);
        marriage("CHURCH", SYRIA, Strength.RELIGIOUS);
        rules.papers.add(paper("OLD_BOOK", List.of(), fact(Aspect.NOT_ISSUED, null, null)));
        assertThat(answering(MARRIAGE)).containsExactly("EXTRACT", "GENERAL", "OLD_BOOK", "CHURCH");
    }

    @Test
    void a_kind_asked_by_its_name_is_as_strong_as_any_paper_for_a_claim() {
        marriage("CHURCH", SYRIA, Strength.RELIGIOUS);
        rules.kinds.add(kind("LETTER", SYRIA, Map.of()));
        var need = new Need.OneOf(List.of(MARRIAGE, new Need.KindOf(new DocumentKind("LETTER"))));
        assertThat(answering(need)).containsExactly("LETTER", "CHURCH");
    }

    @Test
    void a_paper_counts_by_the_strongest_of_what_it_answers() {
        marriage("CHURCH", SYRIA, Strength.RELIGIOUS);
        rules.kinds.add(
                kind("BOOK", SYRIA, Map.of(Claim.MARRIAGE, Strength.INDICATIVE, Claim.IDENTITY, Strength.OFFICIAL)));
        var need = new Need.AllOf(List.of(MARRIAGE, claim(Claim.IDENTITY, Strength.OFFICIAL)));
        assertThat(answering(need)).containsExactly("BOOK", "CHURCH");
    }

    @Test
    void what_is_too_weak_to_answer_helps_and_what_speaks_of_something_else_does_neither() {
        marriage("REGISTER", SYRIA, Strength.OFFICIAL);
        marriage("PHOTOS", SYRIA, Strength.INDICATIVE);
        rules.kinds.add(kind("PASSPORT", SYRIA, Map.of(Claim.IDENTITY, Strength.OFFICIAL)));
        assertThat(answering(OFFICIAL_MARRIAGE)).containsExactly("REGISTER");
        assertThat(codes(there(NOBODY).helping(OFFICIAL_MARRIAGE))).containsExactly("PHOTOS");
    }

    @Test
    void what_answers_one_part_of_a_need_is_not_counted_as_mere_help_for_another() {
        rules.kinds.add(
                kind("BOOK", SYRIA, Map.of(Claim.MARRIAGE, Strength.INDICATIVE, Claim.IDENTITY, Strength.OFFICIAL)));
        var need = new Need.AllOf(List.of(OFFICIAL_MARRIAGE, claim(Claim.IDENTITY, Strength.OFFICIAL)));
        assertThat(answering(need)).containsExactly("BOOK");
        assertThat(there(NOBODY).helping(need)).isEmpty();
    }

    @Test
    void papers_of_another_origin_are_not_there() {
        marriage("ERITREAN", new Country("ER"), Strength.OFFICIAL);
        assertThat(there(NOBODY).shelf().kinds()).isEmpty();
    }

    @Test
    void a_paper_that_only_others_from_there_have_is_taken_out_and_no_other() {
        marriage("MENS_BOOK", SYRIA, Strength.OFFICIAL);
        marriage("REGISTER", SYRIA, Strength.OFFICIAL);
        rules.papers.add(paper("MENS_BOOK", List.of(is(Fact.RELATION, Relation.CHILD))));
        assertThat(codes(there(NOBODY.with(Fact.RELATION, Relation.SPOUSE)).answering(MARRIAGE)))
                .containsExactly("REGISTER");
    }

    @Test
    void whose_paper_it_is_is_asked_while_that_is_open_and_the_paper_stays() {
        marriage("CAMP_CARD", SYRIA, Strength.OFFICIAL);
        rules.papers.add(paper("CAMP_CARD", List.of(is(Fact.REGISTERED_IN, RegisteredIn.GAZA))));
        var there = there(NOBODY);
        assertThat(there.missing()).containsExactly(Fact.REGISTERED_IN);
        assertThat(there.shelf().kinds()).hasSize(1);
    }

    @Test
    void a_paper_is_not_made_from_the_first_day_of_that_fact_to_the_last_and_old_or_other_facts_do_not_say_so() {
        var pause = paper("BOOK", List.of(), fact(Aspect.NOT_ISSUED, TODAY.minusDays(1), TODAY.plusDays(1)));
        assertThat(pause.isNotIssued(TODAY.minusDays(2))).isFalse();
        assertThat(pause.isNotIssued(TODAY.minusDays(1))).isTrue();
        assertThat(pause.isNotIssued(TODAY.plusDays(1))).isTrue();
        assertThat(pause.isNotIssued(TODAY.plusDays(2))).isFalse();
        assertThat(paper("BOOK", List.of(), fact(Aspect.WARNING, null, null)).isNotIssued(TODAY))
                .isFalse();
    }

    @Test
    void the_papers_not_made_are_named() {
        rules.papers.add(paper("OLD_BOOK", List.of(), fact(Aspect.NOT_ISSUED, null, null)));
        rules.papers.add(paper("NEW_BOOK", List.of(), fact(Aspect.NOT_ISSUED, null, TODAY.minusDays(1))));
        assertThat(there(NOBODY).shelf().notIssued()).isEqualTo(Set.of(new DocumentKind("OLD_BOOK")));
    }

    @Test
    void the_papers_of_an_origin_can_be_looked_up_by_their_kind() {
        rules.papers.add(paper("OLD_BOOK", List.of()));
        rules.papers.add(paper("NEW_BOOK", List.of()));
        var origin = rules.book().origin(SYRIA).orElseThrow();
        assertThat(origin.paper(new DocumentKind("NEW_BOOK"))).contains(rules.papers.getLast());
        assertThat(origin.paper(new DocumentKind("NO_BOOK"))).isEmpty();
    }

    private void marriage(String code, @Nullable Country origin, Strength strength) {
        rules.kinds.add(kind(code, origin, Map.of(Claim.MARRIAGE, strength)));
    }

    private List<String> answering(Need need) {
        return codes(there(NOBODY).answering(need));
    }

    private PapersThere there(Circumstances circumstances) {
        return PapersThere.of(rules.book(), circumstances, TODAY);
    }

    private static List<String> codes(List<DocumentKind> kinds) {
        return kinds.stream().map(DocumentKind::code).toList();
    }
}
