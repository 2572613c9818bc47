package nl.weerzien;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerzien.shell.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Holds the words of the screens together: every language says everything, and nothing is said that no screen asks
/// for.
class MessagesTest {
    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    /// The words of the rules, which the rules' own loader holds together.
    private static final Path RULE_TEXTS = Path.of("checklists", "texts");

    private static final String OF_RULES = "checklist.";
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String ROOMS = String.join("|", ArchitectureTest.FLOORS);
    private static final Pattern KEY = Pattern.compile("\"((?:" + ROOMS + ")(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern PREFIX = Pattern.compile("\"((?:" + ROOMS + ")(?:\\.[a-z0-9-]+)*\\.)\"");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(json|yaml|jar|key|pdf)");
    private static final Set<ArgType> KNOWN =
            EnumSet.of(ArgType.NONE, ArgType.PLURAL, ArgType.SELECT, ArgType.SELECTORDINAL);

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_the_keys_of_the_original(Language language) {
        assertThat(messages(language).keySet())
                .containsExactlyInAnyOrderElementsOf(messages(Language.NL).keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_letter_was_destroyed_and_no_text_is_empty(Language language) {
        assertThat(messages(language))
                .allSatisfy((key, text) -> assertThat(text)
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("\uFFFD")
                        .doesNotContain("Ã", "â€"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_key_stands_twice(Language language) {
        var keys = files(language)
                .flatMap(file -> lines(file)
                        .filter(line -> !line.startsWith("#") && line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('=')).strip()))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void a_file_holds_the_keys_of_its_own_room() {
        files(Language.NL).forEach(file -> {
            var room = file.getFileName().toString().replaceFirst("_nl\\.properties$", "");
            assertThat(properties(file).stringPropertyNames())
                    .as(file.toString())
                    .allMatch(key -> key.startsWith(room + "."));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_is_a_pattern_that_asks_for_the_arguments_of_the_original(Language language) {
        var originals = messages(Language.NL);
        messages(language)
                .forEach((key, text) -> assertThatCode(() -> assertThat(arguments(text))
                                .as(key + " in " + language.tag())
                                .isEqualTo(arguments(originals.get(key))))
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "NL", mode = EnumSource.Mode.EXCLUDE)
    void a_translation_says_that_a_machine_made_it(Language language) {
        assertThat(files(language))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(lines(file)).first().isEqualTo("# translation: machine, not reviewed"));
    }

    @Test
    void every_key_of_the_code_has_a_text() {
        var known = new TreeSet<>(messages(Language.NL).keySet());
        known.addAll(properties(RULE_TEXTS.resolve("nl.properties")).stringPropertyNames());
        assertThat(missing(literals(KEY), known)).isEmpty();
    }

    @Test
    void every_text_is_asked_for_by_the_code() {
        var unused = new TreeSet<>(messages(Language.NL).keySet());
        unused.removeAll(literals(KEY));
        unused.removeIf(key -> DerivedKeys.BY_PREFIX.entrySet().stream().anyMatch(entry -> derived(key, entry)));
        assertThat(unused).as("asked for by no screen").isEmpty();
    }

    @Test
    void every_composed_key_is_declared_and_has_all_its_texts() {
        assertThat(DerivedKeys.BY_PREFIX.keySet())
                .as("prefixes in the code; declare them in DerivedKeys")
                .containsAll(literals(PREFIX).stream()
                        .filter(prefix -> !prefix.startsWith(OF_RULES))
                        .toList());
        DerivedKeys.BY_PREFIX.forEach((prefix, words) -> {
            if (words instanceof DerivedKeys.Words.Exactly(var exactly))
                assertThat(messages(Language.NL).keySet())
                        .containsAll(exactly.stream().map(prefix::concat).toList());
        });
    }

    @Test
    void a_key_without_a_text_and_a_text_without_a_key_are_found() {
        assertThat(missing(Set.of("shell.brand", "shell.planted"), Set.of("shell.brand")))
                .containsExactly("shell.planted");
        assertThat(arguments("{0} {1, plural, one {# {2}} other {#}}")).isEqualTo(Set.of(0, 1, 2));
    }

    private static boolean derived(String key, Map.Entry<String, DerivedKeys.Words> entry) {
        if (!key.startsWith(entry.getKey())) return false;
        var word = key.substring(entry.getKey().length());
        return switch (entry.getValue()) {
            case DerivedKeys.Words.Exactly(var words) -> words.contains(word);
            case DerivedKeys.Words.AnyOf(var words) -> words.contains(word);
        };
    }

    private static Set<String> missing(Set<String> asked, Set<String> known) {
        var missing = new TreeSet<>(asked);
        missing.removeAll(known);
        missing.removeIf(key -> FILE_NAME.matcher(key).matches());
        return missing;
    }

    private static Set<Integer> arguments(String text) {
        var pattern = new MessagePattern(text);
        var numbers = new HashSet<Integer>();
        IntStream.range(0, pattern.countParts()).mapToObj(pattern::getPart).forEach(part -> {
            if (part.getType() == Part.Type.ARG_START)
                assertThat(KNOWN).as(text).contains(part.getArgType());
            assertThat(part.getType()).as("named argument in " + text).isNotEqualTo(Part.Type.ARG_NAME);
            if (part.getType() == Part.Type.ARG_NUMBER) numbers.add(part.getValue());
        });
        return numbers;
    }

    private static Set<String> literals(Pattern pattern) {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(
                                    String.join("\n", lines(file).toList()))
                            .results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> messages(Language language) {
        var all = new TreeMap<String, String>();
        files(language)
                .forEach(file -> properties(file).forEach((key, text) -> all.put(key.toString(), text.toString())));
        return all;
    }

    private static Stream<Path> files(Language language) {
        try (var files = Files.list(MESSAGES)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith("_" + language.tag() + ".properties"))
                            .sorted()
                            .toList())
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }

    private static Stream<String> lines(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
