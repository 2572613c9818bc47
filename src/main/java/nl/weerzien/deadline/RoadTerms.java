package nl.weerzien.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerzien.checklist.TermName;
import nl.weerzien.checklist.TimeLimit;
import nl.weerzien.checklist.Trigger;
import nl.weerzien.journey.Journey;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Milestone.Kind;
import org.jspecify.annotations.Nullable;

/// The terms that begin with something that happened since the application was filed. A fact that states a date of its
/// own, because its letter does, gives the term that date; the computed one stays beside it.
///
/// @param journey since that filing
record RoadTerms(Journey journey, Terms terms) {

    List<Deadline> all() {
        var all = new ArrayList<Deadline>();
        for (var run : Run.ALL) begun(run).flatMap(fact -> counted(run, fact)).ifPresent(all::add);
        all.stream()
                .filter(visa -> visa.name() == TermName.VISA_VALID)
                .findFirst()
                .flatMap(this::passportBeyond)
                .ifPresent(all::add);
        decisionVisible().ifPresent(all::add);
        return all;
    }

    private Optional<Milestone> begun(Run run) {
        if (run.term() == TermName.IND_DECIDES_OBJECTION
                && !happenedAfter(
                        Kind.OBJECTION_FILED, journey.last(Kind.REFUSED).orElse(null))) return Optional.empty();
        return run.begins().stream()
                .flatMap(kind -> journey.last(kind).stream())
                .findFirst();
    }

    private Optional<Deadline> counted(Run run, Milestone fact) {
        return limit(run.term(), fact.happenedOn())
                .map(limit -> run.extensions().stream()
                        .flatMap(longer -> extended(run, fact, limit, longer).stream())
                        .findFirst()
                        .orElseGet(() -> deadline(run, fact, limit)));
    }

    private Deadline deadline(Run run, Milestone fact, TimeLimit limit) {
        var begins = countedFrom(limit.term().trigger(), fact);
        var stating = stating(run.statedBy(), fact);
        var still = standstill(run.term());
        var days = still.daysFrom(LocalDate.MIN);
        return new Deadline(
                journey.person(),
                limit,
                begins,
                begins,
                limit.lastDay(begins).plusDays(days),
                limit.lastDayByLaw(begins, terms.extension()).plusDays(days),
                stating.flatMap(Milestone::termUntil).orElse(null),
                stating.flatMap(Milestone::document).orElse(null),
                endedOn(run, fact),
                stating.map(letter -> still.daysFrom(letter.happenedOn())).orElse(days));
    }

    /// The longer term in the place of the one that was lengthened. Empty while nobody granted it, and where the law
    /// knows no such extension for what began on that day.
    private Optional<Deadline> extended(Run run, Milestone fact, TimeLimit limit, Run.Extension longer) {
        return journey.last(longer.by())
                .filter(granted -> !granted.happenedOn().isBefore(fact.happenedOn()))
                .flatMap(granted -> terms.limit(longer.term(), fact.happenedOn())
                        .map(more -> {
                            var first = deadline(run, fact, limit);
                            return new Deadline(
                                    journey.person(),
                                    more,
                                    first.governing(),
                                    first.governing(),
                                    more.lastDay(first.governing()),
                                    more.lastDayByLaw(first.governing(), terms.extension()),
                                    granted.happening().termUntil(),
                                    granted.happening().document(),
                                    first.doneOn(),
                                    first.stoodStill());
                        }));
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

    private Standstill standstill(TermName name) {
        return name == TermName.IND_DECIDES ? Standstill.of(journey.milestones(), terms) : Standstill.NONE;
    }

    /// How long the passport must outlive the visa.
    private Optional<Deadline> passportBeyond(Deadline visa) {
        return terms.limit(TermName.PASSPORT_BEYOND_VISA, visa.countedFrom()).map(limit -> {
            var until = limit.lastDay(visa.governing());
            return new Deadline(
                    visa.person(),
                    limit,
                    visa.governing(),
                    visa.governing(),
                    until,
                    until,
                    null,
                    null,
                    visa.doneOn(),
                    0);
        });
    }

    /// How long the decision can be fetched from Mijn IND; done when it is among the papers.
    private Optional<Deadline> decisionVisible() {
        return Stream.of(Kind.GRANTED, Kind.REFUSED, Kind.OBJECTION_REFUSED)
                .flatMap(kind -> journey.last(kind).stream())
                .max(Comparator.comparing(Milestone::happenedOn))
                .flatMap(decision -> terms.limit(TermName.DECISION_VISIBLE, decision.happenedOn())
                        .map(limit -> {
                            var day = decision.happenedOn();
                            var until = limit.lastDay(day);
                            var kept = decision.document().isPresent() ? day : null;
                            return new Deadline(journey.person(), limit, day, day, until, until, null, null, kept, 0);
                        }));
    }

    private Optional<Milestone> stating(Set<Kind> statedBy, Milestone began) {
        return journey.milestones().stream()
                .filter(letter -> statedBy.contains(letter.kind()))
                .filter(letter -> !letter.happenedOn().isBefore(began.happenedOn()))
                .filter(letter -> letter.termUntil().isPresent())
                .reduce((_, later) -> later);
    }

    private @Nullable LocalDate endedOn(Run run, Milestone began) {
        var facts = journey.milestones();
        var first = run.begins().stream()
                .flatMap(kind -> journey.last(kind).stream())
                .mapToInt(facts::indexOf)
                .min()
                .orElseGet(() -> facts.indexOf(began));
        return facts.stream()
                .skip(first + 1L)
                .filter(fact -> run.ends().contains(fact.kind()))
                .map(Milestone::happenedOn)
                .findFirst()
                .orElse(null);
    }

    private boolean happenedAfter(Kind kind, @Nullable Milestone before) {
        return before != null
                && journey.last(kind)
                        .filter(fact -> !fact.happenedOn().isBefore(before.happenedOn()))
                        .isPresent();
    }
}
