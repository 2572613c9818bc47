package nl.weerzien.checklist.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers problems, so that all are told at once.
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(Place place, String key, String what) {
        found.add(new Problem(place, key, what));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /// In the order of files and lines.
    List<Problem> all() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(
                                (Problem problem) -> problem.place().file())
                        .thenComparing(problem -> problem.place().line()))
                .toList();
    }

    /// @throws RulesNotUsable if anything was found
    void throwIfAny() {
        if (!isEmpty()) throw new RulesNotUsable(all());
    }
}
