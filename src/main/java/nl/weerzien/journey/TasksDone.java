package nl.weerzien.journey;

import java.util.List;
import java.util.Optional;
import nl.weerzien.shared.PersonId;

/// What was said of a family's tasks.
///
/// @param all in the order in which it was said; of each task and relative the last one counts
public record TasksDone(List<RoadTaskState> all) {
    public TasksDone {
        all = List.copyOf(all);
    }

    /// What counts for a task of one relative; empty while nobody said anything.
    public Optional<RoadTaskState> of(PersonId person, String task) {
        return history(person, task).reversed().stream().findFirst();
    }

    /// Everything that was said of it, the first first.
    public List<RoadTaskState> history(PersonId person, String task) {
        return all.stream()
                .filter(state -> state.person().equals(person) && state.task().equals(task))
                .toList();
    }
}
