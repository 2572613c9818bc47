package nl.weerzien.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weerzien.casefile.Permit;
import nl.weerzien.checklist.Confidence;
import nl.weerzien.checklist.ExpectedNews;
import nl.weerzien.checklist.ExtensionAct;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.checklist.Provenance;
import nl.weerzien.checklist.Source;
import nl.weerzien.checklist.Stage;
import nl.weerzien.checklist.Term;
import nl.weerzien.checklist.Term.Binds;
import nl.weerzien.checklist.Term.Counting;
import nl.weerzien.checklist.TermName;
import nl.weerzien.checklist.TimeLimit;
import nl.weerzien.checklist.Trigger;
import nl.weerzien.deadline.Deadlines;
import nl.weerzien.deadline.Terms;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.Journey;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.journey.MilestoneId;
import nl.weerzien.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One relative of a sponsor whose permit was decided on 20 and made known on 24 August 2026: by our own strict count
/// the filing term ends on 20 November, by law on the 24th.
class RelativeRoadTest {
    private final PersonId rahma = PersonId.fresh();
    private final List<Milestone> told = new ArrayList<>();
    private Permit permit =
            new Permit(PermitKind.REFUGEE, LocalDate.parse("2026-08-20"), LocalDate.parse("2026-08-24"));

    @ParameterizedTest
    @CsvSource({"2026-11-20, IN_TIME", "2026-11-24, IN_TIME", "2026-11-25, LATE"})
    void a_filing_is_late_only_when_the_law_says_so(String day, TermKept expected) {
        happened(Kind.FILED, day);
        assertThat(on("2027-01-01").term()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, RUNNING", "2026-11-25, PASSED"})
    void a_term_runs_until_its_last_day_by_law_and_has_passed_on_the_next(String today, TermKept expected) {
        assertThat(on(today).term()).isEqualTo(expected);
    }

    @Test
    void without_the_day_of_the_permit_nothing_is_said_of_the_term_or_the_days() {
        permit = Permit.UNKNOWN;
        happened(Kind.FILED, "2026-10-01");
        assertThat(on("2026-11-01").term()).isEqualTo(TermKept.UNKNOWN);
        assertThat(on("2026-11-01").toFiling()).isNull();
    }

    @Test
    void days_are_counted_from_the_permit_to_the_filing_and_from_there_to_the_arrival() {
        happened(Kind.FILED, "2026-09-03");
        assertThat(on("2026-11-01").toFiling()).isEqualTo(10);
        assertThat(on("2026-11-01").toArrival()).isNull();
        happened(Kind.ARRIVED, "2027-09-03");
        assertThat(on("2027-10-01").toArrival()).isEqualTo(365);
    }

    @Test
    void days_out_of_order_are_no_duration() {
        happened(Kind.FILED, "2026-08-01");
        assertThat(on("2026-11-01").toFiling()).isNull();
    }

    @Test
    void what_was_withdrawn_and_filed_anew_counts_from_and_by_the_new_filing() {
        happened(Kind.FILED, "2026-09-03");
        happened(Kind.WITHDRAWN, "2026-10-01");
        happened(Kind.FILED, "2026-12-02");
        var road = on("2027-01-01");
        assertThat(road.stage()).isEqualTo(Stage.WAITING_FOR_RECEIPT);
        assertThat(road.toFiling()).isEqualTo(100);
        assertThat(road.term()).isEqualTo(TermKept.LATE);
        assertThat(road.ending()).isNull();
    }

    @Test
    void what_was_filed_in_time_stays_filed_in_time_when_the_road_ends_later() {
        happened(Kind.FILED, "2026-09-03");
        happened(Kind.REFUSED, "2027-03-01");
        happened(Kind.REFUSAL_FINAL, "2027-04-01");
        var road = on("2027-05-01");
        assertThat(road.term()).isEqualTo(TermKept.IN_TIME);
        assertThat(road.ending()).isEqualTo(Kind.REFUSAL_FINAL);
    }

    @Test
    void a_road_that_ended_before_the_filing_is_neither_in_time_nor_late() {
        happened(Kind.NOT_COMING, "2026-09-03");
        var road = on("2027-05-01");
        assertThat(road.term()).isEqualTo(TermKept.STOPPED);
        assertThat(road.ending()).isEqualTo(Kind.NOT_COMING);
    }

    private void happened(Kind kind, String day) {
        var learned = Instant.EPOCH.plusSeconds(told.size());
        told.add(new Milestone(
                MilestoneId.fresh(), rahma, Happening.of(kind, LocalDate.parse(day)), learned, null, null));
    }

    private RelativeRoad on(String today) {
        var day = LocalDate.parse(today);
        var road = new Journey(rahma, told);
        var now = Deadlines.of(permit, road, new ThreeMonths(), day);
        var whenFiled = road.stage().over()
                ? road.whenFiled().map(filed -> Deadlines.of(permit, filed, new ThreeMonths(), day))
                : Optional.<Deadlines>empty();
        return RelativeRoad.of(permit, now, whenFiled.orElse(now), day);
    }

    /// To file within three months, and no other term.
    private record ThreeMonths() implements Terms {

        @Override
        public Optional<TimeLimit> limit(TermName name, LocalDate triggerDay) {
            var source = new Source("vw-2r-1", "2r", URI.create("https://example.org"), "2026", Source.Grade.OFFICIAL);
            var checked = LocalDate.parse("2026-08-01");
            var provenance =
                    new Provenance(List.of(source), checked, checked.plusYears(1), Confidence.HIGH, "test.yaml:1");
            return Optional.of(name)
                    .filter(asked -> asked == TermName.FILE_APPLICATION)
                    .map(_ -> new TimeLimit.Fixed(new Term(
                            name,
                            Trigger.PERMIT_MADE_KNOWN,
                            Period.ofMonths(3),
                            Binds.FAMILY,
                            Counting.LAST_DAY,
                            true,
                            null,
                            null,
                            List.of(),
                            false,
                            provenance)));
        }

        @Override
        public Optional<ExpectedNews> news(Stage stage) {
            return Optional.empty();
        }

        @Override
        public ExtensionAct extension() {
            return new ExtensionAct();
        }
    }
}
