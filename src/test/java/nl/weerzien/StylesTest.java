package nl.weerzien;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the stylesheet to what every reader needs: contrast, both directions of reading, fonts of the house.
class StylesTest {
    private static final Path PUBLIC = Path.of("frontend", "public");
    private static final double READABLE = 4.5;
    private static final double VISIBLE = 3;

    private final String css = read(PUBLIC.resolve("styles.css"));

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_text_is_readable_on_every_ground_it_stands_on(boolean dark) {
        var colour = palette(dark);
        for (var ground : new String[] {"paper", "card"})
            for (var text : new String[] {"ink", "soft", "deep", "step-ink", "ok", "wait", "late"})
                assertContrast(colour, text, ground, READABLE);
        for (var tone : new String[] {"ok", "wait", "late"}) assertContrast(colour, tone, tone + "-tint", READABLE);
        for (var tint : new String[] {"ok-tint", "wait-tint", "late-tint", "step-tint", "quiet-tint", "deep-tint"})
            assertContrast(colour, "ink", tint, READABLE);
        assertContrast(colour, "step-ink", "step-tint", READABLE);
        assertContrast(colour, "soft", "quiet-tint", READABLE);
        assertContrast(colour, "deep", "deep-tint", READABLE);
        assertContrast(colour, "on-deep", "deep", READABLE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void edges_of_fields_and_the_accent_of_the_next_step_can_be_seen(boolean dark) {
        var colour = palette(dark);
        for (var edge : new String[] {"edge", "step", "deep"}) assertContrast(colour, edge, "card", VISIBLE);
        for (var edge : new String[] {"step", "deep"}) assertContrast(colour, edge, "paper", VISIBLE);
    }

    @Test
    void directions_follow_the_language() {
        assertThat(Pattern.compile("(margin|padding|border)-(left|right)|[;{ ](left|right): |text-align: (left|right)"
                                + "|float: (left|right)")
                        .matcher(css)
                        .results()
                        .map(match -> match.group()))
                .isEmpty();
    }

    @Test
    void every_file_it_asks_for_is_served_by_the_house() {
        assertThat(Pattern.compile("url\\(([^)]+)\\)").matcher(css).results().map(match -> match.group(1)))
                .isNotEmpty()
                .allMatch(file -> Files.exists(PUBLIC.resolve(file)));
    }

    private static void assertContrast(Map<String, String> colour, String text, String ground, double least) {
        assertThat(contrast(colour.get(text), colour.get(ground)))
                .as(text + " on " + ground)
                .isGreaterThanOrEqualTo(least);
    }

    private Map<String, String> palette(boolean dark) {
        var colours = new HashMap<String, String>();
        var from = css.indexOf("---------- palette");
        var night = css.indexOf("@media screen and (prefers-color-scheme: dark)");
        var until = css.indexOf("---------- Lumo");
        var part = css.substring(dark ? night : from, dark ? until : night);
        Pattern.compile("--([a-z-]+): (#[0-9a-f]{6})")
                .matcher(part)
                .results()
                .forEach(match -> colours.put(match.group(1), match.group(2)));
        return colours;
    }

    private static double contrast(String one, String other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    /// Relative luminance as WCAG 2.2 defines it.
    private static double luminance(String hex) {
        var parts = Stream.of(hex.substring(1, 3), hex.substring(3, 5), hex.substring(5, 7))
                .map(part -> Integer.parseInt(part, 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toList();
        return 0.2126 * parts.get(0) + 0.7152 * parts.get(1) + 0.0722 * parts.get(2);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
