package nl.weerzien.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.Stage;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.family.Person;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Match;
import nl.weerzien.readiness.NextStep;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.PersonId;

/// Something a family can still send for one relative.
///
/// @param next the next step of the whole case asks for this one
/// @param term the relative's term for filing, while it runs
record Wanted(Match match, Person relative, boolean next, Optional<Deadline> term) {

    private static final Comparator<Wanted> URGENT_FIRST = Comparator.comparing(Wanted::next)
            .reversed()
            .thenComparing(Wanted::day)
            .thenComparing(wanted -> wanted.match().requirement().askedBy());

    /// Everything missing for applications that were not sent yet or that the IND asked to complete, what is most
    /// urgent first.
    ///
    /// @param answering relatives of whom a letter says what the IND waits for: that counts, not the checklist
    static List<Wanted> of(CaseReadiness readiness, Set<PersonId> answering) {
        var next = readiness.nextStep();
        return readiness.relatives().stream()
                .filter(Wanted::stillGathering)
                .filter(relative -> !answering.contains(relative.relative()))
                .flatMap(relative -> relative.missing().map(match -> of(readiness, relative, match, next)))
                .sorted(URGENT_FIRST)
                .toList();
    }

    /// Kinds of paper that answer it, strongest first.
    List<DocumentKind> papers() {
        return match.item() instanceof Checklist.Item.Applies applies ? applies.papers() : List.of();
    }

    private static Wanted of(CaseReadiness readiness, Readiness relative, Match match, Optional<NextStep> next) {
        var person = readiness.file().family().person(match.relative());
        var isNext = next.filter(step -> step.requirement()
                        .equals(Optional.of(match.requirement().id())))
                .filter(step -> step.relative().equals(Optional.of(match.relative())))
                .isPresent();
        return new Wanted(match, person, isNext, relative.filingTerm().filter(Deadline::running));
    }

    private static boolean stillGathering(Readiness relative) {
        var stage = relative.journey().stage();
        return stage == Stage.GATHERING || stage == Stage.ASKED_TO_COMPLETE;
    }

    private LocalDate day() {
        return term.map(Deadline::governing).orElse(LocalDate.MAX);
    }
}
