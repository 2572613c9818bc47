package nl.weerzien.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerzien.checklist.Stage;
import nl.weerzien.checklist.TermName;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.shared.PersonId;

/// Relatives who stand alike on the road: at one station, under the same running terms. What is said to one of them is
/// said to all.
///
/// @param members in the family's order; at least one
public record Party(List<Readiness> members) {
    public Party {
        members = List.copyOf(members);
    }

    /// What makes relatives stand alike. Each may have the term from a letter of their own.
    private record Standing(Stage stage, Set<RunningTerm> terms) {
        static Standing of(Readiness one) {
            return new Standing(
                    one.journey().stage(),
                    one.deadlines().all().stream()
                            .filter(Deadline::running)
                            .map(term -> new RunningTerm(term.name(), term.governing()))
                            .collect(Collectors.toSet()));
        }
    }

    private record RunningTerm(TermName name, LocalDate governing) {}

    /// Everybody once, in the order of the first of each party.
    public static List<Party> of(CaseReadiness family) {
        var alike = new LinkedHashMap<Standing, List<Readiness>>();
        for (var one : family.relatives())
            alike.computeIfAbsent(Standing.of(one), _ -> new ArrayList<>()).add(one);
        return alike.values().stream().map(Party::new).toList();
    }

    public Stage stage() {
        return members.getFirst().journey().stage();
    }

    public List<PersonId> persons() {
        return members.stream().map(Readiness::relative).toList();
    }

    /// Whether the family has something to do here today: the station asks it, a term presses, something must be told
    /// before a term can be counted, or news stays away for too long.
    public boolean presses(LocalDate today) {
        return switch (stage().bearing()) {
            case FAMILY_ACTS, REFUSED -> true;
            case FAMILY_PREPARES, OTHERS_ACT, HERE, OVER -> members.stream().anyMatch(one -> presses(one, today));
        };
    }

    private static boolean presses(Readiness one, LocalDate today) {
        var terms = one.deadlines();
        return !terms.questions().isEmpty()
                || terms.overdueSilence(today).isPresent()
                || terms.all().stream().anyMatch(term -> term.urgency(today).presses());
    }
}
