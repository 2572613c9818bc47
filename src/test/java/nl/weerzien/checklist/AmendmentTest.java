package nl.weerzien.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.weerzien.checklist.Amendment.Part;
import nl.weerzien.checklist.PreparedUnder.Asked;
import nl.weerzien.checklist.PreparedUnder.Counted;
import nl.weerzien.checklist.Requirement.AskedBy;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import org.junit.jupiter.api.Test;

class AmendmentTest {
    private static final DocumentKind BIRTH = new DocumentKind("SY_BIRTH");
    private static final DocumentKind BOOKLET = new DocumentKind("SY_BOOKLET");
    private static final Asked IDENTITY = asked("identity", "passport", AskedBy.LAW, true, BIRTH, BOOKLET);
    private static final Asked INCOME = asked("income", "payslips", AskedBy.LAW, true);
    private static final Counted FILING = new Counted(TermName.FILE_APPLICATION, "P3M", true);
    private static final Counted WAIT = new Counted(TermName.WAIT_SUBSIDIARY, "P2Y", true);

    @Test
    void the_same_rules_on_another_day_amend_nothing() {
        var before = record("inside", "decides", List.of(IDENTITY), FILING);
        var later = new PreparedUnder(
                before.edition(),
                "other files",
                before.on().plusYears(1),
                before.route(),
                before.handling(),
                before.asked(),
                before.terms());
        assertThat(Amendment.between(before, later)).isEmpty();
    }

    @Test
    void who_leaves_the_circle_is_told_from_where_to_where() {
        var amendments = Amendment.between(asking("inside", IDENTITY), asking("other-route", IDENTITY));
        assertThat(amendments).containsExactly(new Amendment.RouteAltered("inside", "other-route"));
        assertThat(amendments.getFirst().words())
                .isEqualTo(new MessageKey(
                        "checklist.amendment.route",
                        new MessageKey("checklist.verdict.inside"),
                        new MessageKey("checklist.verdict.other-route")));
    }

    @Test
    void a_pause_that_nobody_spoke_of_before_is_told() {
        var amendments = Amendment.between(record("inside", null, List.of()), record("inside", "paused", List.of()));
        assertThat(amendments).containsExactly(new Amendment.HandlingAltered(null, "paused"));
        assertThat(amendments.getFirst().words())
                .isEqualTo(new MessageKey(
                        "checklist.amendment.handling",
                        new MessageKey("checklist.amendment.handling.unknown"),
                        new MessageKey("checklist.amendment.handling.paused")));
    }

    @Test
    void what_is_asked_anew_comes_before_what_is_asked_no_more() {
        assertThat(Amendment.between(asking("inside", IDENTITY), asking("inside", INCOME)))
                .containsExactly(new Amendment.Added(INCOME), new Amendment.Dropped(IDENTITY));
    }

    @Test
    void what_is_asked_anew_has_its_title_in_the_language_of_the_reader() {
        assertThat(new Amendment.Added(INCOME).words())
                .isEqualTo(new MessageKey(
                        "checklist.amendment.added", INCOME.requirement().title()));
    }

    @Test
    void what_is_asked_no_more_keeps_the_title_it_had() {
        assertThat(new Amendment.Dropped(INCOME).words())
                .isEqualTo(new MessageKey("checklist.amendment.dropped", "Titel income"));
    }

    @Test
    void each_part_that_differs_is_named_and_no_other() {
        assertThat(parts(asked("identity", "any card", AskedBy.LAW, true, BIRTH, BOOKLET)))
                .containsExactly(Part.NEED);
        assertThat(parts(asked("identity", "passport", AskedBy.LAW, true, BIRTH)))
                .containsExactly(Part.PAPERS);
        assertThat(parts(asked("identity", "passport", AskedBy.FORM, true, BIRTH, BOOKLET)))
                .containsExactly(Part.ASKED_BY);
        assertThat(parts(asked("identity", "passport", AskedBy.LAW, false, BIRTH, BOOKLET)))
                .containsExactly(Part.EXPLAINABLE);
        assertThat(parts(asked("identity", "any card", AskedBy.PRACTICE, false, BIRTH)))
                .containsExactlyInAnyOrder(Part.values());
    }

    @Test
    void the_parts_are_told_in_one_order_whatever_was_found_first() {
        var words = new Amendment.Altered(
                        IDENTITY, INCOME, Set.of(Part.EXPLAINABLE, Part.ASKED_BY, Part.PAPERS, Part.NEED))
                .words();
        assertThat(words)
                .isEqualTo(new MessageKey(
                        "checklist.amendment.altered",
                        INCOME.requirement().title(),
                        List.of(
                                new MessageKey("checklist.amendment.part.need"),
                                new MessageKey("checklist.amendment.part.papers"),
                                new MessageKey("checklist.amendment.part.asked-by"),
                                new MessageKey("checklist.amendment.part.explainable"))));
    }

    @Test
    void the_order_of_the_papers_is_no_change() {
        assertThat(parts(asked("identity", "passport", AskedBy.LAW, true, BOOKLET, BIRTH)))
                .isEmpty();
    }

    @Test
    void papers_that_nobody_could_name_yet_are_no_change_in_either_direction() {
        var open = asked("identity", "passport", AskedBy.LAW, true);
        assertThat(Amendment.between(asking("inside", IDENTITY), asking("inside", open)))
                .isEmpty();
        assertThat(Amendment.between(asking("inside", open), asking("inside", IDENTITY)))
                .isEmpty();
    }

    @Test
    void a_term_that_begins_to_run_and_one_that_runs_no_more_are_told() {
        var amendments =
                Amendment.between(record("inside", null, List.of(), FILING), record("inside", null, List.of(), WAIT));
        assertThat(amendments).containsExactly(new Amendment.TermAdded(WAIT), new Amendment.TermDropped(FILING));
        assertThat(amendments)
                .extracting(Amendment::words)
                .containsExactly(
                        new MessageKey("checklist.amendment.term-added", TermName.WAIT_SUBSIDIARY.title()),
                        new MessageKey("checklist.amendment.term-dropped", TermName.FILE_APPLICATION.title()));
    }

    @Test
    void a_term_is_altered_by_its_length_and_by_being_left_open_and_not_by_another_term() {
        var longer = new Counted(TermName.FILE_APPLICATION, "P6M", true);
        var open = new Counted(TermName.FILE_APPLICATION, "P3M", false);
        assertThat(terms(longer, WAIT)).containsExactly(new Amendment.TermAltered(FILING, longer));
        assertThat(terms(WAIT, open)).containsExactly(new Amendment.TermAltered(FILING, open));
        assertThat(terms(WAIT, FILING)).isEmpty();
        assertThat(new Amendment.TermAltered(FILING, longer).words())
                .isEqualTo(new MessageKey("checklist.amendment.term-altered", TermName.FILE_APPLICATION.title()));
    }

    /// What differs between the identity asked before and asked thus now, with something else asked before both.
    private static Set<Part> parts(Asked now) {
        return Amendment.between(asking("inside", INCOME, IDENTITY), asking("inside", INCOME, now)).stream()
                .map(amendment -> ((Amendment.Altered) amendment).parts())
                .reduce(Set.of(), (_, parts) -> parts);
    }

    private static List<Amendment> terms(Counted... now) {
        return Amendment.between(
                record("inside", null, List.of(), FILING, WAIT), record("inside", null, List.of(), now));
    }

    private static Asked asked(String name, String need, AskedBy by, boolean explainable, DocumentKind... papers) {
        return new Asked(new RequirementId(name), "Titel " + name, need, by, explainable, List.of(papers));
    }

    private static PreparedUnder asking(String route, Asked... asked) {
        return record(route, null, List.of(asked));
    }

    private static PreparedUnder record(String route, String handling, List<Asked> asked, Counted... terms) {
        return new PreparedUnder(SmallRules.EDITION, "files", SmallRules.TODAY, route, handling, asked, List.of(terms));
    }
}
