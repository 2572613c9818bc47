package nl.weerzien.checklist.files;

import java.util.List;
import java.util.SequencedMap;

/// A piece of a YAML file that still knows its line.
sealed interface Node {

    Place place();

    /// A plain value, as written; numbers, days and yes or no are text too.
    record Text(Place place, String value) implements Node {}

    record Items(Place place, List<Node> nodes) implements Node {}

    /// @param nodes in the order written
    record Entries(Place place, SequencedMap<String, Entry> nodes) implements Node {}

    /// @param place the line of the key
    record Entry(Place place, Node node) {}

    /// The kind of node in words.
    default String kind() {
        return switch (this) {
            case Text _ -> "a value";
            case Items _ -> "a list";
            case Entries _ -> "a block of keys";
        };
    }
}
