package nl.weerzien.checklist.files;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A block of keys, read key by key. What is wrong becomes a problem and a stand-in value, so that reading goes
/// on and all problems are found; nobody gets the result when there was one.
final class Fields {
    private static final LocalDate NO_DAY = LocalDate.EPOCH;
    private static final String NO_TEXT = "missing";

    private final Node.Entries entries;
    private final String path;
    private final Problems problems;

    private Fields(Node.Entries entries, String path, Problems problems) {
        this.entries = entries;
        this.path = path;
        this.problems = problems;
    }

    /// Checks at once that no key is unknown and none is missing.
    static Fields of(Node.Entries entries, Shape shape, String path, Problems problems) {
        var fields = new Fields(entries, path, problems);
        entries.nodes().forEach((key, entry) -> {
            if (!shape.keys().contains(key))
                problems.add(entry.place(), fields.at(key), "is no key here. " + Closest.to(key, shape.keys()));
        });
        for (var key : shape.required())
            if (!entries.nodes().containsKey(key))
                problems.add(entries.place(), fields.at(key), "is missing. Write it.");
        return fields;
    }

    Place place() {
        return entries.place();
    }

    String path() {
        return path;
    }

    Problems problems() {
        return problems;
    }

    boolean has(String key) {
        return entries.nodes().containsKey(key);
    }

    /// The line of a key; of the block when the key is missing.
    Place place(String key) {
        var entry = entries.nodes().get(key);
        return entry == null ? entries.place() : entry.place();
    }

    void problem(String key, String what) {
        problems.add(place(key), at(key), what);
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(entries.nodes().get(key)).map(Node.Entry::node);
    }

    Optional<String> optionalText(String key) {
        return node(key).flatMap(node -> {
            if (node instanceof Node.Text text) return Optional.of(text.value());
            problem(key, "must be a value, not " + node.kind() + ". Write one word, without brackets.");
            return Optional.empty();
        });
    }

    String text(String key) {
        return optionalText(key).orElse(NO_TEXT);
    }

    Optional<LocalDate> optionalDay(String key) {
        return optionalText(key).map(text -> day(key, text));
    }

    LocalDate day(String key) {
        return optionalDay(key).orElse(NO_DAY);
    }

    LocalDate day(String key, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException failure) {
            problem(
                    key,
                    text.matches("\\d{4}-\\d\\d-\\d\\d")
                            ? "'" + text + "' is not in the calendar. Look up the day."
                            : "'" + text + "' is no day. Write it as 2026-06-12.");
            return NO_DAY;
        }
    }

    boolean yesNo(String key) {
        return switch (text(key)) {
            case "yes" -> true;
            case "no", NO_TEXT -> false;
            default -> {
                problem(key, "must be yes or no.");
                yield false;
            }
        };
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        return optionalText(key).map(text -> oneOf(key, text, type)).orElse(first(type));
    }

    <E extends Enum<E>> E oneOf(String key, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> code(constant).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    var known = Arrays.stream(type.getEnumConstants())
                            .map(Fields::code)
                            .toList();
                    problem(key, "'" + text + "' is not known. " + Closest.to(text, known));
                    return first(type);
                });
    }

    /// Texts of a list; a single value counts as a list of one.
    List<String> texts(String key) {
        return node(key).stream()
                .flatMap(node -> node instanceof Node.Items items ? items.nodes().stream() : Stream.of(node))
                .flatMap(node -> {
                    if (node instanceof Node.Text text) return Stream.of(text.value());
                    problem(key, "must hold plain values, not " + node.kind() + ".");
                    return Stream.empty();
                })
                .toList();
    }

    /// The blocks of a list, each called by its name or number in problems.
    <T> List<T> blocks(String key, Shape shape, Function<Fields, T> read) {
        var node = node(key);
        if (node.isEmpty()) return List.of();
        if (!(node.get() instanceof Node.Items items)) {
            problem(key, "must be a list, not " + node.get().kind() + ". Begin each line with '- '.");
            return List.of();
        }
        var nodes = items.nodes();
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> block(key, nodes.get(i), i + 1, shape))
                .flatMap(Optional::stream)
                .map(read)
                .toList();
    }

    /// The block under a key; empty when there is none.
    Optional<Fields> block(String key, Shape shape) {
        return inside(key).map(inside -> of(inside, shape, at(key), problems));
    }

    /// The keys of a block whose keys are names and not fixed.
    Collection<String> names() {
        return entries.nodes().sequencedKeySet();
    }

    /// A block under a key whose keys are names and not fixed.
    Optional<Fields> named(String key) {
        return inside(key).map(inside -> new Fields(inside, at(key), problems));
    }

    private Optional<Node.Entries> inside(String key) {
        return node(key).flatMap(node -> {
            if (node instanceof Node.Entries inside) return Optional.of(inside);
            problem(key, "must be a block of keys, not " + node.kind() + ". Write '{ key: value }'.");
            return Optional.empty();
        });
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private Optional<Fields> block(String key, Node item, int number, Shape shape) {
        if (item instanceof Node.Entries inside) {
            var name = Stream.of("id", "kind", "term", "place", "stage")
                    .flatMap(naming -> Optional.ofNullable(inside.nodes().get(naming)).stream())
                    .map(entry -> entry.node() instanceof Node.Text text ? text.value() : "")
                    .findFirst()
                    .orElse(String.valueOf(number));
            return Optional.of(of(inside, shape, at(key) + "." + name, problems));
        }
        problems.add(item.place(), at(key), "must hold blocks of keys, not " + item.kind() + ".");
        return Optional.empty();
    }

    private static <E extends Enum<E>> E first(Class<E> type) {
        return type.getEnumConstants()[0];
    }
}
