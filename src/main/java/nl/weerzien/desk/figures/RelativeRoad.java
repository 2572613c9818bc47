package nl.weerzien.desk.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.weerzien.casefile.Permit;
import nl.weerzien.checklist.Stage;
import nl.weerzien.deadline.Deadlines;
import nl.weerzien.journey.Journey;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Milestone.Kind;
import org.jspecify.annotations.Nullable;

/// What is counted of one relative's road.
///
/// @param toFiling days from the day the permit was made known to the filing that is alive, or was the last: one that
/// was withdrawn and filed anew led nowhere. Null when one of the days is not known, or they are out of order
/// @param toArrival days from that filing to the arrival; null as above, and until the arrival
/// @param silent others must act and something is to be heard from them
/// @param overdue something should have been heard by now
/// @param ending what ended the road without an arrival; null while it goes on, and for whoever came
record RelativeRoad(
        Stage stage,
        TermKept term,
        @Nullable Long toFiling,
        @Nullable Long toArrival,
        boolean silent,
        boolean overdue,
        @Nullable Kind ending) {

    /// @param now the terms as they stand
    /// @param whenFiled the terms as they stood at the last filing; `now` while there was none
    static RelativeRoad of(Permit permit, Deadlines now, Deadlines whenFiled, LocalDate today) {
        var road = now.journey();
        return new RelativeRoad(
                road.stage(),
                TermKept.of(whenFiled, today),
                days(Optional.ofNullable(permit.madeKnownOn()), road.filedOn()),
                days(road.filedOn(), arrivedOn(road)),
                now.silence().isPresent(),
                now.overdueSilence(today).isPresent(),
                road.ending().orElse(null));
    }

    private static Optional<LocalDate> arrivedOn(Journey road) {
        return road.arrived() ? road.last(Kind.ARRIVED).map(Milestone::happenedOn) : Optional.empty();
    }

    private static @Nullable Long days(Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.flatMap(first -> until.map(last -> ChronoUnit.DAYS.between(first, last)))
                .filter(days -> days >= 0)
                .orElse(null);
    }
}
