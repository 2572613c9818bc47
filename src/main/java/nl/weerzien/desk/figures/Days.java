package nl.weerzien.desk.figures;

import java.util.List;

/// How long something took, over many relatives: whole days from one dated fact to another.
sealed interface Days {
    /// On how many relatives a duration must rest to be told.
    int FEWEST_RELATIVES = 5;

    /// On how many families it must rest. A family files on one day and often travels on one day, so that five
    /// relatives can be one family; and of two families, each could tell the other's days from its own.
    int FEWEST_FAMILIES = 3;

    /// On how many relatives it rests.
    int relatives();

    /// @param median of an even number the mean of the two in the middle, so that it may end in a half
    record Told(int relatives, int families, double median, long shortest, long longest) implements Days {}

    /// Too few to say anything by: a median of a few says nothing of the next family, and shows the days of these.
    record TooFew(int relatives) implements Days {}

    /// @param byFamily the durations of each family's relatives; families without any count for nothing
    static Days of(List<List<Long>> byFamily) {
        var families = (int) byFamily.stream().filter(days -> !days.isEmpty()).count();
        var sorted = byFamily.stream().flatMap(List::stream).sorted().toList();
        if (sorted.size() < FEWEST_RELATIVES || families < FEWEST_FAMILIES) return new TooFew(sorted.size());
        return new Told(sorted.size(), families, median(sorted), sorted.getFirst(), sorted.getLast());
    }

    /// @param sorted not empty
    static double median(List<Long> sorted) {
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
