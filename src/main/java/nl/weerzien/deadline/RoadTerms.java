package nl.weerzien.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weerzien.checklist.TermName;
import nl.weerzien.checklist.TimeLimit;
import nl.weerzien.checklist.Trigger;
import nl.weerzien.journey.Journey;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Milestone.Kind;
import org.jspecify.annotations.Nullable;

/// The terms that begin with something that happened on the road. A fact that states a date of its own, because its
/// letter does, gives the term that date; the computed one stays beside it.
record RoadTerms(Journey journey, Terms terms) {

    /// A term, the facts that begin it (the first of them that is known), the fact whose letter states it, and the
    /// facts that end it.
    private record Run(TermName term, List<Kind> begins, Kind statedBy, Set<Kind> ends) {}

    private static final List<Run> RUNS = List.of(
            new Run(
                    TermName.IND_DECIDES,
                    List.of(Kind.FILED, Kind.RECEIPT),
                    Kind.RECEIPT,
                    Set.of(Kind.GRANTED, Kind.REFUSED, Kind.WITHDRAWN)),
            new Run(
                    TermName.COMPLETE_APPLICATION,
                    List.of(Kind.COMPLETION_REQUESTED),
                    Kind.COMPLETION_REQUESTED,
                    Set.of(Kind.COMPLETED, Kind.GRANTED, Kind.REFUSED, Kind.WITHDRAWN)),
            new Run(
                    TermName.DEFAULT_NOTICE,
                    List.of(Kind.NOTICE_OF_DEFAULT),
                    Kind.NOTICE_OF_DEFAULT,
                    Set.of(Kind.GRANTED, Kind.REFUSED, Kind.WITHDRAWN, Kind.OBJECTION_REFUSED)),
            new Run(
                    TermName.OBJECT,
                    List.of(Kind.REFUSED),
                    Kind.REFUSED,
                    Set.of(Kind.OBJECTION_FILED, Kind.GRANTED, Kind.WITHDRAWN)),
            new Run(
                    TermName.APPEAL_RELATIVE_HERE,
                    List.of(Kind.REFUSED),
                    Kind.REFUSED,
                    Set.of(Kind.APPEAL_FILED, Kind.OBJECTION_FILED, Kind.GRANTED, Kind.WITHDRAWN)),
            new Run(
                    TermName.IND_DECIDES_OBJECTION,
                    List.of(Kind.REFUSED),
                    Kind.OBJECTION_FILED,
                    Set.of(Kind.OBJECTION_REFUSED, Kind.GRANTED, Kind.WITHDRAWN)),
            new Run(
                    TermName.APPEAL,
                    List.of(Kind.OBJECTION_REFUSED),
                    Kind.OBJECTION_REFUSED,
                    Set.of(Kind.APPEAL_FILED, Kind.GRANTED, Kind.WITHDRAWN)),
            new Run(
                    TermName.COLLECT_VISA,
                    List.of(Kind.GRANTED),
                    Kind.GRANTED,
                    Set.of(Kind.VISA_COLLECTED, Kind.DEPARTED, Kind.ARRIVED, Kind.WITHDRAWN)),
            new Run(
                    TermName.VISA_VALID,
                    List.of(Kind.VISA_COLLECTED),
                    Kind.VISA_COLLECTED,
                    Set.of(Kind.ARRIVED, Kind.WITHDRAWN)),
            new Run(TermName.REPORT_ARRIVAL, List.of(Kind.ARRIVED), Kind.ARRIVED, Set.of(Kind.REPORTED)),
            new Run(TermName.REGISTER_MUNICIPALITY, List.of(Kind.ARRIVED), Kind.REGISTERED, Set.of(Kind.REGISTERED)));

    List<Deadline> all() {
        var all = new ArrayList<Deadline>();
        for (var run : RUNS) begun(run).flatMap(fact -> counted(run, fact)).ifPresent(all::add);
        return all;
    }

    private Optional<Milestone> begun(Run run) {
        var begun = run.begins().stream()
                .flatMap(kind -> journey.last(kind).stream())
                .findFirst();
        if (run.term() != TermName.IND_DECIDES_OBJECTION) return begun;
        return begun.filter(refusal -> journey.last(Kind.OBJECTION_FILED)
                .filter(objection -> !objection.happenedOn().isBefore(refusal.happenedOn()))
                .isPresent());
    }

    private Optional<Deadline> counted(Run run, Milestone fact) {
        return limit(run.term(), fact.happenedOn()).map(limit -> {
            var begins = countedFrom(limit.term().trigger(), fact);
            var fileBy = limit.lastDay(begins);
            var stating = journey.last(run.statedBy())
                    .filter(letter -> letter.termUntil().isPresent());
            return new Deadline(
                    journey.person(),
                    limit,
                    begins,
                    begins,
                    fileBy,
                    limit.lastDayByLaw(begins, terms.extension()),
                    stating.flatMap(Milestone::termUntil).orElse(null),
                    stating.flatMap(Milestone::document).orElse(null),
                    endedOn(run, fact));
        });
    }

    /// The two weeks of a relative who is here run beside the four of an objection, and only for whom that is known: a
    /// lawyer sorts out which of the two it is.
    private Optional<TimeLimit> limit(TermName name, LocalDate day) {
        return terms.limit(name, day)
                .filter(limit -> name != TermName.APPEAL_RELATIVE_HERE || limit instanceof TimeLimit.Fixed);
    }

    private LocalDate countedFrom(Trigger trigger, Milestone fact) {
        if (trigger == Trigger.OBJECTION_TERM_ENDS) return endOfObjectionTerm(fact.happenedOn());
        if (trigger == Trigger.RECEIVED)
            return journey.last(Kind.RECEIPT).map(Milestone::happenedOn).orElse(fact.happenedOn());
        return fact.happenedOn();
    }

    /// The extended end: the IND's own term begins only when the family can object no more.
    private LocalDate endOfObjectionTerm(LocalDate refused) {
        return terms.limit(TermName.OBJECT, refused)
                .map(limit -> limit.lastDayByLaw(refused, terms.extension()))
                .orElse(refused);
    }

    private @Nullable LocalDate endedOn(Run run, Milestone began) {
        var since = journey.milestones().indexOf(began);
        return journey.milestones().stream()
                .skip(since + 1L)
                .filter(fact -> run.ends().contains(fact.kind()))
                .map(Milestone::happenedOn)
                .findFirst()
                .orElse(null);
    }
}
