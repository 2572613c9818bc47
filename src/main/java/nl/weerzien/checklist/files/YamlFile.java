package nl.weerzien.checklist.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads one YAML file into nodes with their lines. A key written twice is a problem, and so is an empty value.
final class YamlFile {
    private static final YAMLMapper MAPPER = YAMLMapper.builder().build();

    private final String name;
    static final String NOT_UTF_8 = "cannot be read as UTF-8 text. Check that it exists and how it was saved.";

    private final JsonParser parser;
    private final Problems problems;

    private YamlFile(String name, JsonParser parser, Problems problems) {
        this.name = name;
        this.parser = parser;
        this.problems = problems;
    }

    /// The file's content; empty when it cannot be read or is no YAML, and then a problem says why.
    ///
    /// @param name how problems call the file
    static Optional<Node.Entries> read(Path file, String name, Problems problems) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException failure) {
            problems.add(Place.of(name), "", NOT_UTF_8);
            return Optional.empty();
        }
        try (var parser = MAPPER.createParser(text)) {
            return new YamlFile(name, parser, problems).root();
        } catch (JacksonException failure) {
            var broken = BrokenYaml.of(text, failure);
            problems.add(new Place(name, broken.line()), "", "is no YAML: " + broken.cure());
            return Optional.empty();
        }
    }

    private Optional<Node.Entries> root() {
        if (parser.nextToken() == null) {
            problems.add(Place.of(name), "", "is empty. Write its keys, or remove the file.");
            return Optional.empty();
        }
        var node = node("");
        if (parser.nextToken() != null)
            problems.add(here(), "", "holds a second document after '---'. Make it a file of its own.");
        if (node instanceof Node.Entries entries) return Optional.of(entries);
        if (node != null) problems.add(node.place(), "", "must be a block of keys, not " + node.kind() + ".");
        return Optional.empty();
    }

    private @Nullable Node node(String key) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> entries(key);
            case START_ARRAY -> items(key);
            case VALUE_NULL -> {
                problems.add(here(), key, "has no value. Write one, or remove the key.");
                yield null;
            }
            default -> new Node.Text(here(), parser.getString().strip());
        };
    }

    private Node entries(String key) {
        var place = here();
        var nodes = new LinkedHashMap<String, Node.Entry>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var at = here();
            parser.nextToken();
            var node = node(join(key, name));
            var twin = nodes.get(name);
            if (twin != null)
                problems.add(
                        at,
                        join(key, name),
                        "is written twice; first in line " + twin.place().line() + ". Keep one.");
            else if (node != null) nodes.put(name, new Node.Entry(at, node));
        }
        return new Node.Entries(place, nodes);
    }

    private Node items(String key) {
        var place = here();
        var nodes = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var node = node(key + "[" + (nodes.size() + 1) + "]");
            if (node != null) nodes.add(node);
        }
        return new Node.Items(place, nodes);
    }

    private Place here() {
        return new Place(name, parser.currentTokenLocation().getLineNr());
    }

    private static String join(String key, String name) {
        return key.isEmpty() ? name : key + "." + name;
    }
}
