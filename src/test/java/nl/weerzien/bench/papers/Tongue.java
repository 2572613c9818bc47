package nl.weerzien.bench.papers;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;

/// What papers of a language are made of: its names, labels, fonts, figures and calendar.
///
/// @param code ISO 639-3; `mrz` for travel documents
record Tongue(String code, Properties words) {
    private static final String BETWEEN = "\\s*\\|\\s*";

    static Tongue of(String code) {
        var words = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Tongue.class.getResourceAsStream(code + ".properties"), code),
                StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Tongue(code, words);
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    List<String> all(String key) {
        return Arrays.asList(Objects.requireNonNull(words.getProperty(key), code + ": " + key)
                .strip()
                .split(BETWEEN));
    }

    String pick(String key, Random chance) {
        var all = all(key);
        return all.get(chance.nextInt(all.size()));
    }

    String label(FieldName field, Random chance) {
        return pick("label." + field.code(), chance);
    }

    boolean rightToLeft() {
        return all("direction").getFirst().equals("rtl");
    }

    CalendarSystem calendar() {
        return CalendarSystem.valueOf(all("calendar").getFirst());
    }

    /// A day as its papers write it, in Western figures.
    ///
    /// @param pattern one of `dates`
    String date(LocalDate day, String pattern) {
        var parts = PartialDate.of(day, calendar());
        int month = Objects.requireNonNull(parts.month());
        int date = Objects.requireNonNull(parts.day());
        var text = pattern.replace("yyyy", Integer.toString(parts.year()));
        if (pattern.contains("MMM"))
            text = text.replaceFirst("MMMM?", all("months").get(month - 1).replace("|", ""));
        else text = text.replace("MM", "%02d".formatted(month));
        return text.contains("dd")
                ? text.replaceFirst("\\bdd\\b", "%02d".formatted(date))
                : text.replaceFirst("\\bd\\b", Integer.toString(date));
    }

    /// Figures in the script's own shapes.
    String own(String text) {
        int zero = switch (all("digits").getFirst()) {
            case "arab" -> '٠';
            case "fars" -> '۰';
            default -> '0';
        };
        return text.codePoints()
                .map(sign -> sign >= '0' && sign <= '9' ? zero + sign - '0' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
