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

/// Relatives who stand alike on the road: at one station, under the same running terms, none of them or all of them
/// missing. What is said to one of them is said to all.
///
/// @param members in the family's order; at least one
public record Party(List<Readiness> members) {
    public Party {
        members = List.copyOf(members);
    }

    /// What makes relatives stand alike. Each may have the term from a letter of their own.
    private record Standing(Stage stage, Set<RunningTerm> terms, boolean missing) {
        static Standing of(Readiness one) {
            return new Standing(
                    one.journey().stage(),
                    one.deadlines().all().stream()
                            .filter(Deadline::running)
                            .map(term -> new RunningTerm(term.name(), term.governing()))
                            .collect(Collectors.toSet()),
                    one.journey().missingSince().isPresent());
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

    /// Whether the family has something to do here today: the station asks it, a term presses, somebody is missing,
    /// something must be told before a term can be counted, or news stays away for too long.
    public boolean presses(LocalDate today) {
        return asks(today)
                || members.stream()
                        .map(Readiness::deadlines)
                        .anyMatch(terms -> !terms.questions().isEmpty()
                                || terms.overdueSilence(today).isPresent());
    }

    /// Whether the station itself asks something of the family today, or a term presses, or somebody is missing.
    public boolean asks(LocalDate today) {
        return stage().asksFamily() || members.stream().anyMatch(one -> asks(one, today));
    }

    private static boolean asks(Readiness one, LocalDate today) {
        return one.journey().missingSince().isPresent()
                || one.deadlines().all().stream()
                        .anyMatch(term -> term.urgency(today).presses());
    }
}
