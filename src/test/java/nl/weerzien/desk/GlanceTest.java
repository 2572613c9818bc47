package nl.weerzien.desk;

import static nl.weerzien.testkit.Families.aFamily;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.checklist.Confidence;
import nl.weerzien.checklist.Provenance;
import nl.weerzien.checklist.Source;
import nl.weerzien.checklist.Term;
import nl.weerzien.checklist.TermName;
import nl.weerzien.checklist.TimeLimit;
import nl.weerzien.checklist.Trigger;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.review.ReviewState;
import nl.weerzien.shared.PersonId;
import org.junit.jupiter.api.Test;

class GlanceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_term_that_has_passed_stands_above_one_that_is_almost_over_and_that_above_one_with_time() {
        var ample = family().endingIn(60).glance();
        var almostOver = family().endingIn(5).glance();
        var near = family().endingIn(20).glance();
        var missed = family().endingIn(-1).glance();
        assertThat(ordered(ample, almostOver, near, missed)).containsExactly(missed, almostOver, near, ample);
    }

    @Test
    void where_no_term_presses_what_waits_for_a_person_comes_first() {
        var quiet = family().endingIn(50).glance();
        var papers = family().endingIn(80).toConfirm(2).glance();
        var without = family().glance();
        var cameBack = family().endingIn(70)
                .review(new ReviewState.Returned(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC)))
                .glance();
        assertThat(ordered(quiet, without, papers, cameBack)).containsExactly(cameBack, papers, quiet, without);
    }

    @Test
    void a_pressing_term_goes_before_papers_that_wait() {
        var papers = family().endingIn(80).toConfirm(9).glance();
        var pressing = family().endingIn(10).glance();
        assertThat(ordered(papers, pressing)).containsExactly(pressing, papers);
    }

    @Test
    void a_family_without_a_term_is_last_on_the_desk_of_the_supervisor() {
        var without = family().glance();
        var late = family().endingIn(80).glance();
        var soon = family().endingIn(3).glance();
        assertThat(List.of(without, late, soon).stream()
                        .sorted(Glance.OLDEST_TERM_FIRST)
                        .toList())
                .containsExactly(soon, late, without);
    }

    private static List<Glance> ordered(Glance... glances) {
        return List.of(glances).stream().sorted(Glance.PRESSING_FIRST).toList();
    }

    private static Maker family() {
        return new Maker(aFamily().sponsor("Yusuf").spouse("Rahma").caseFile(), Optional.empty(), 0, Optional.empty());
    }

    private record Maker(CaseFile file, Optional<Deadline> term, long papers, Optional<ReviewState> state) {

        /// A term of ninety days with so many left.
        Maker endingIn(int days) {
            var last = TODAY.plusDays(days);
            var deadline = new Deadline(
                    PersonId.fresh(), limit(), last.minusDays(90), last.minusDays(90), last, last, null, null, null, 0);
            return new Maker(file, Optional.of(deadline), papers, state);
        }

        Maker toConfirm(long count) {
            return new Maker(file, term, count, state);
        }

        Maker review(ReviewState other) {
            return new Maker(file, term, papers, Optional.of(other));
        }

        Glance glance() {
            return new Glance(
                    file, term, papers, 0, 0, 0, state, false, Optional.empty(), 0, List.of(), List.of(), TODAY);
        }
    }

    private static TimeLimit limit() {
        var source =
                new Source("test", "A source", URI.create("https://example.org"), "undated", Source.Grade.OFFICIAL);
        return new TimeLimit.Fixed(new Term(
                TermName.FILE_APPLICATION,
                Trigger.values()[0],
                Period.ofMonths(3),
                Term.Binds.FAMILY,
                Term.Counting.LAST_DAY,
                true,
                null,
                null,
                List.of(),
                false,
                new Provenance(List.of(source), TODAY, TODAY.plusYears(1), Confidence.HIGH, "test.yaml:1")));
    }
}
