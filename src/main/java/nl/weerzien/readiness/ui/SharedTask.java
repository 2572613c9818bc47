package nl.weerzien.readiness.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weerzien.checklist.RoadItem;
import nl.weerzien.journey.RoadTaskState;
import nl.weerzien.journey.RoadTaskState.Said;
import nl.weerzien.shared.PersonId;

/// What is known of one task for the relatives who share a card.
///
/// @param whom those for whom it is, in the family's order; at least one
/// @param forEverybody whether that is everybody of the card
/// @param lastDay the day by which its term wants it done; empty where no term runs
record SharedTask(RoadItem item, List<One> whom, boolean forEverybody, Optional<LocalDate> lastDay) {
    SharedTask {
        whom = List.copyOf(whom);
    }

    /// @param state what was said last; empty while nobody said anything
    record One(PersonId person, String name, Optional<RoadTaskState> state) {
        Said said() {
            return state.map(RoadTaskState::said).orElse(Said.OPEN);
        }

        boolean settled() {
            return said() != Said.OPEN;
        }
    }

    boolean settled() {
        return whom.stream().allMatch(One::settled);
    }

    /// Whether this holds for each of them.
    boolean said(Said what) {
        return whom.stream().allMatch(one -> one.said() == what);
    }

    /// Those for whom one of these was said last.
    List<PersonId> whom(Said... what) {
        return whom.stream()
                .filter(one -> Set.of(what).contains(one.said()))
                .map(One::person)
                .toList();
    }

    /// Whether the same was said of each, on whatever moment.
    boolean alike() {
        return whom.stream()
                        .map(one -> one.state()
                                .map(state -> List.of(
                                        state.said(),
                                        Optional.ofNullable(state.doneOn()),
                                        state.words(),
                                        Optional.ofNullable(state.recordedBy()))))
                        .distinct()
                        .count()
                == 1;
    }

    List<String> names() {
        return whom.stream().map(One::name).toList();
    }

    /// As it is after something was said of one of them.
    SharedTask with(RoadTaskState state) {
        return new SharedTask(
                item,
                whom.stream()
                        .map(one -> one.person().equals(state.person())
                                ? new One(one.person(), one.name(), Optional.of(state))
                                : one)
                        .toList(),
                forEverybody,
                lastDay);
    }
}
