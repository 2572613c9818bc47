package nl.weerzien.contact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds days in Dutch sentences: `16 november 2026`, `16-11-2026`.
final class LetterDates {
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final List<LetterPhrase> MONTHS = Arrays.stream(Month.values())
            .map(month -> LetterPhrase.of(month.getDisplayName(TextStyle.FULL, Locale.of("nl"))))
            .toList();

    private LetterDates() {}

    /// A day in a run of words.
    ///
    /// @param to index behind its last word
    record Found(LocalDate day, int to) {}

    /// The day that begins with this word.
    static Optional<Found> at(List<String> words, int from) {
        var figures = FIGURES.matcher(bare(words.get(from)));
        if (figures.matches())
            return day(figures.group(3), Integer.parseInt(figures.group(2)), figures.group(1))
                    .map(day -> new Found(day, from + 1));
        if (from + 2 >= words.size()) return Optional.empty();
        var day = bare(words.get(from));
        var year = bare(words.get(from + 2));
        if (!DAY.matcher(day).matches() || !YEAR.matcher(year).matches()) return Optional.empty();
        return month(words.get(from + 1))
                .flatMap(month -> day(year, month, day))
                .map(found -> new Found(found, from + 3));
    }

    private static Optional<Integer> month(String word) {
        var read = LetterPhrase.fold(word);
        for (int i = 0; i < MONTHS.size(); i++) {
            var name = MONTHS.get(i).folded();
            if (Math.abs(name.length() - read.length()) <= 1
                    && MONTHS.get(i).find(read).isPresent()) return Optional.of(i + 1);
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String bare(String word) {
        return word.replaceAll("^\\P{Alnum}+|\\P{Alnum}+$", "");
    }
}
