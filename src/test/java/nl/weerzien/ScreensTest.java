package nl.weerzien;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the sources of the screens to a few habits that no compiler checks. Each finder is tried on a planted breach.
class ScreensTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "nl", "weerzien");
    private static final Pattern SCREEN = Pattern.compile(".*/(ui|shell|desk|desk/figures)/[^/]+\\.java");
    private static final String LETTERS = "\"[^\"]*\\p{L}[^\"]*\"";

    /// A text with letters handed straight to a component, where a message belongs.
    private static final Pattern LITERAL_TEXT = Pattern.compile(
            "new (?:Span|Paragraph|H[1-6]|Button|NativeButton|Text|Div|TextField|TextArea|DatePicker|Checkbox|ListItem"
                    + "|NativeLabel|Pre|Emphasis|Html|Details|RouterLink|Notification|ConfirmDialog)\\(\\s*" + LETTERS
                    + "|new Anchor\\([^,()]*,\\s*" + LETTERS
                    + "|\\.(?:setText|setLabel|setPlaceholder|setHelperText|setTitle|setAriaLabel|setHeaderTitle"
                    + "|setErrorMessage|setTooltipText|setCaptionText|setSummaryText|setConfirmText|setCancelText)\\(\\s*"
                    + LETTERS
                    + "|\\.setHeader\\(\\s*" + LETTERS + "\\s*\\)"
                    + "|setAttribute\\(\"(?:aria-label|title|alt|placeholder)\",\\s*" + LETTERS
                    + "|@PageTitle\\(\\s*" + LETTERS
                    + "|Notification\\.show\\(\\s*" + LETTERS);

    private static final Pattern OWN_WORDS =
            Pattern.compile("new (?:DatePicker|DateTimePicker|Upload|ConfirmDialog)\\(");
    private static final Pattern INLINE_STYLE = Pattern.compile("\\.getStyle\\(\\)|\\.setWidth\\(|\\.setHeight\\(");
    private static final Pattern ROUTE = Pattern.compile("(?m)^@Route\\b");

    @Test
    void no_text_is_written_on_a_screen_but_messages() throws IOException {
        assertThat(found(LITERAL_TEXT, screens())).isEmpty();
    }

    @Test
    void components_with_words_of_their_own_come_from_the_shell() throws IOException {
        assertThat(found(OWN_WORDS, screens().filter(file -> !file.getParent().endsWith("shell"))))
                .isEmpty();
    }

    @Test
    void looks_stand_in_the_stylesheet() throws IOException {
        assertThat(found(INLINE_STYLE, screens())).isEmpty();
    }

    @Test
    void every_screen_has_a_title() throws IOException {
        var untitled = screens().filter(file -> {
            var source = read(file);
            return ROUTE.matcher(source).find() && !source.contains("HasDynamicTitle");
        });
        assertThat(untitled).isEmpty();
    }

    @Test
    void the_finders_find_a_planted_breach() {
        assertThat(List.of(
                        "add(new Span(\"Hallo\"));",
                        "add(new Anchor(href, \"Hallo\"));",
                        "field.setLabel(\"Naam\");",
                        "image.getElement().setAttribute(\"alt\", \"Foto\");",
                        "@PageTitle(\"Gezin\")"))
                .allMatch(line -> LITERAL_TEXT.matcher(line).find());
        assertThat(List.of(
                        "new Span(name)", "new Span(Words.of(\"desk.title\"))", "new Anchor(\"case\", Words.of(key))"))
                .noneMatch(line -> LITERAL_TEXT.matcher(line).find());
        assertThat(OWN_WORDS.matcher("var day = new DatePicker();").find()).isTrue();
        assertThat(INLINE_STYLE.matcher("card.getStyle().setColor(red)").find()).isTrue();
    }

    private static Stream<Path> screens() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files
                    .filter(file ->
                            SCREEN.matcher(file.toString().replace('\\', '/')).matches())
                    .toList()
                    .stream();
        }
    }

    private static Map<Path, List<String>> found(Pattern breach, Stream<Path> files) {
        return files.map(file -> Map.entry(
                        file,
                        breach.matcher(read(file))
                                .results()
                                .map(match -> match.group())
                                .toList()))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
