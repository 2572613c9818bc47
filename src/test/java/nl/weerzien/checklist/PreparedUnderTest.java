package nl.weerzien.checklist;

import static nl.weerzien.checklist.SmallRules.TODAY;
import static nl.weerzien.checklist.SmallRules.effect;
import static nl.weerzien.checklist.SmallRules.is;
import static nl.weerzien.checklist.SmallRules.kind;
import static nl.weerzien.checklist.SmallRules.overlay;
import static nl.weerzien.checklist.SmallRules.requirement;
import static nl.weerzien.checklist.SmallRules.term;
import static nl.weerzien.checklist.SmallRules.unsettled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.weerzien.checklist.PreparedUnder.Asked;
import nl.weerzien.checklist.PreparedUnder.Counted;
import nl.weerzien.shared.DocumentKind;
import org.junit.jupiter.api.Test;

class PreparedUnderTest {
    private static final Circumstances CHILD = SmallRules.NOBODY.with(Fact.RELATION, Relation.CHILD);
    private final SmallRules rules = new SmallRules();

    @Test
    void what_is_asked_or_may_be_is_kept_in_order_and_what_is_not_needed_is_left_out() {
        rules.kinds.add(kind("SY_ID", SmallRules.SYRIA, Map.of(Claim.IDENTITY, Strength.OFFICIAL)));
        rules.requirements.add(requirement("consent", is(Fact.OTHER_PARENT, OtherParent.STAYS_BEHIND)));
        rules.requirements.add(requirement("marriage", is(Fact.RELATION, Relation.SPOUSE)));
        rules.requirements.add(requirement("identity"));
        assertThat(record().asked())
                .containsExactly(
                        asked("consent", "checklist.requirement.consent.title", List.of()),
                        asked("identity", "Wie het is", List.of(new DocumentKind("SY_ID"))));
    }

    @Test
    void how_the_ind_handles_it_is_kept_as_a_word() {
        rules.overlays.add(overlay("pause", null, effect(Overlay.Now.PAUSED)));
        assertThat(record().handling()).isEqualTo("paused");
    }

    @Test
    void nobody_said_how_the_ind_handles_it_while_a_fact_is_missing_or_no_overlay_speaks() {
        assertThat(record().handling()).isNull();
        rules.overlays.add(overlay("pause", null, effect(Overlay.Now.PAUSED, is(Fact.SENDING, Sending.POST))));
        assertThat(record().handling()).isNull();
    }

    @Test
    void terms_are_kept_with_length_and_whether_they_are_settled() {
        rules.terms.add(term(TermName.FILE_APPLICATION, "P3M", Term.Counting.LAST_DAY, true));
        rules.terms.add(unsettled(term(TermName.WAIT_SUBSIDIARY, "P2Y", Term.Counting.FIRST_DAY, true)));
        assertThat(record().terms())
                .containsExactly(
                        new Counted(TermName.FILE_APPLICATION, "P3M", true),
                        new Counted(TermName.WAIT_SUBSIDIARY, "P2Y", false));
    }

    @Test
    void the_day_does_not_count_when_two_records_are_compared() {
        var record = record();
        assertThat(record.saysTheSameAs(on(record, record.rules()))).isTrue();
    }

    @Test
    void other_rule_files_do_count() {
        var record = record();
        assertThat(record.saysTheSameAs(on(record, "other files"))).isFalse();
    }

    private PreparedUnder record() {
        var book = rules.book(Map.of("checklist.requirement.identity.title", "Wie het is"), Map.of());
        return PreparedUnder.of(book.checklistFor(CHILD, TODAY), book, "files");
    }

    private static Asked asked(String name, String title, List<DocumentKind> papers) {
        return new Asked(
                new RequirementId(name),
                title,
                SmallRules.claim(Claim.IDENTITY, Strength.OFFICIAL).toString(),
                Requirement.AskedBy.LAW,
                true,
                papers);
    }

    private static PreparedUnder on(PreparedUnder record, String rules) {
        return new PreparedUnder(
                record.edition(),
                rules,
                TODAY.plusDays(7),
                record.route(),
                record.handling(),
                record.asked(),
                record.terms());
    }
}
