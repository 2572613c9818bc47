package nl.weerzien.checklist.files;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.weerzien.checklist.Edition;

/// Holds the editions of a route to one after the other, without overlap or gap.
record Succession(Problems problems, String folder) {

    void check(List<Edition> editions) {
        editions.stream()
                .collect(Collectors.groupingBy(edition -> edition.id().route()))
                .forEach(this::checkRoute);
    }

    private void checkRoute(String route, List<Edition> editions) {
        var inOrder = editions.stream()
                .sorted(Comparator.comparing(Succession::start))
                .toList();
        if (inOrder.getFirst().from() != null)
            problem(inOrder.getFirst(), "from", "the first edition must have no 'from': something was always the law.");
        if (inOrder.getLast().until() != null)
            problem(inOrder.getLast(), "until", "the last edition must have no 'until' while no newer one follows.");
        for (int i = 1; i < inOrder.size(); i++) follows(inOrder.get(i - 1), inOrder.get(i));
    }

    private void follows(Edition before, Edition after) {
        var until = before.until();
        var from = after.from();
        if (until == null || from == null || !from.isAfter(until))
            problem(
                    after,
                    "from",
                    "overlaps with " + before.id().name() + ". An edition begins the day after the one before ends.");
        else if (from.isAfter(until.plusDays(1)))
            problem(
                    after,
                    "from",
                    "leaves a gap after " + before.id().name() + ", which ends on " + until + ". Begin on "
                            + until.plusDays(1) + ".");
    }

    private void problem(Edition edition, String key, String what) {
        problems.add(Place.of(folder + "/" + edition.id() + ".yaml"), key, what);
    }

    private static String start(Edition edition) {
        var from = edition.from();
        return from == null ? "" : from.toString();
    }
}
