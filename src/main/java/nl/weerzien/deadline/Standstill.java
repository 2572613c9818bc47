package nl.weerzien.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerzien.checklist.TermName;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Milestone.Kind;

/// When the term of the IND stood still because it waited for the family: from its request until the answer, and no
/// longer than the request gave.
///
/// @param stops without overlap, in order
/// @see "checklists/routes/nl/nareis/terms.yaml: complete-application"
record Standstill(List<Stop> stops) {
    static final Standstill NONE = new Standstill(List.of());

    private static final Map<Kind, TermName> REQUESTS = Map.of(
            Kind.COMPLETION_REQUESTED, TermName.COMPLETE_APPLICATION,
            Kind.TRAVEL_DOCUMENT_DEMANDED, TermName.COMPLETE_TRAVEL_DOCUMENT,
            Kind.REPRESENTATION_DEMANDED, TermName.COMPLETE_REPRESENTATION);

    /// @param from the day of the request
    /// @param until the day on which the term runs again
    record Stop(LocalDate from, LocalDate until) {

        long days() {
            return ChronoUnit.DAYS.between(from, until);
        }
    }

    Standstill {
        stops = List.copyOf(stops);
    }

    /// @param facts since the filing, in order
    static Standstill of(List<Milestone> facts, Terms terms) {
        var stops = new ArrayList<Stop>();
        for (var request : facts) {
            var term = REQUESTS.get(request.kind());
            if (term != null) stop(request, term, facts, terms).ifPresent(stop -> add(stops, stop));
        }
        return new Standstill(stops);
    }

    private static Optional<Stop> stop(Milestone request, TermName term, List<Milestone> facts, Terms terms) {
        var day = request.happenedOn();
        var given = request.termUntil().or(() -> terms.limit(term, day).map(limit -> limit.lastDay(day)));
        var answered = facts.stream()
                .filter(fact -> fact.kind() == Kind.COMPLETED)
                .map(Milestone::happenedOn)
                .filter(sent -> !sent.isBefore(day))
                .findFirst();
        return given.map(
                end -> new Stop(day, answered.filter(sent -> sent.isBefore(end)).orElse(end)));
    }

    /// A second request before the first was answered only makes the stop longer.
    private static void add(List<Stop> stops, Stop next) {
        if (stops.isEmpty() || stops.getLast().until().isBefore(next.from())) {
            stops.add(next);
            return;
        }
        var last = stops.removeLast();
        var later = last.until().isAfter(next.until()) ? last.until() : next.until();
        stops.add(new Stop(last.from(), later));
    }

    /// Whole days that it stood still by requests of that day or later.
    long daysFrom(LocalDate day) {
        return stops.stream()
                .filter(stop -> !stop.from().isBefore(day))
                .mapToLong(Stop::days)
                .sum();
    }
}
