package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.weerzien.family.CalendarSystem;

/// Finds months by their names, in every calendar and language of [MonthTable].
final class MonthNames {
    /// Printed at the end of a name by `-` where its first three letters stand for it.
    private static final String SHORTENED = "-";
    /// Of a word that may begin the name of a month.
    private static final int FEWEST_LETTERS = 2;

    private static final int FEWEST_TO_GUESS = 4;
    private static final int LONG = 6;
    /// By how much another month must be farther off, in letters.
    private static final double APART = 0.5;

    private record Name(String written, String folded) {
        static Name of(String written) {
            return new Name(written.replace('_', ' '), Folded.of(written));
        }
    }

    /// @param names for each month the ways to write it
    private record Year(CalendarSystem calendar, boolean shortened, List<List<Name>> names) {
        static Year of(String line) {
            var columns = line.split("\\s+");
            var calendar = CalendarSystem.valueOf(columns[0]);
            var names = Arrays.stream(columns)
                    .skip(2)
                    .map(month -> Arrays.stream(month.split("/")).map(Name::of).toList())
                    .toList();
            if (names.size() != calendar.months()) throw new IllegalStateException("months are missing in: " + line);
            return new Year(calendar, columns[1].endsWith(SHORTENED), names);
        }
    }

    /// A month by its number in its calendar.
    record Month(CalendarSystem calendar, int number) {}

    private static final List<Year> YEARS =
            MonthTable.LINES.lines().map(Year::of).toList();

    private MonthNames() {}

    /// Written behind Persian names: `month`, and the link to the word that follows.
    private static final Pattern LINKED = Pattern.compile("(ماه)?ي?$");
    /// Written before Amharic and Tigrinya names: `in`, `of`.
    private static final Pattern PREFIXED = Pattern.compile("^[በብየ](?=...)");

    /// The months that are called exactly `name`, in every calendar that has one: whole names, the usual short ones,
    /// and those with a small word written to them. Where names differ by a letter that is often mistaken, as the
    /// Pashto months وری and وږی do, the one that is written so comes first.
    static List<Month> find(String name) {
        var folded = Folded.of(name);
        var found = matching(folded, Nearest.EXACT);
        if (found.size() > 1) found.sort(Comparator.comparing(month -> !isWritten(month, name)));
        if (!found.isEmpty()) return found;
        var bare = PREFIXED.matcher(LINKED.matcher(folded).replaceFirst("")).replaceFirst("");
        return bare.equals(folded) ? found : matching(bare, Nearest.EXACT);
    }

    /// The months whose name may have been read with a small mistake.
    static List<Month> findMistaken(String name) {
        return matching(Folded.of(name), Nearest.MISTAKEN);
    }

    /// The months that a word can only be, though more of it was misread: one letter, two of a long word. Empty when
    /// two months of one calendar are about as near.
    static List<Month> guess(String name) {
        var folded = Folded.of(name);
        double allowed = folded.length() < LONG ? 1 : 2;
        var nearest = new LinkedHashMap<Month, Double>();
        if (folded.length() >= FEWEST_TO_GUESS)
            for (var year : YEARS)
                for (int i = 0; i < year.names().size(); i++) {
                    double distance = year.names().get(i).stream()
                            .mapToDouble(known -> Nearness.distance(folded, known.folded()))
                            .min()
                            .orElseThrow();
                    if (distance < allowed + APART)
                        nearest.merge(new Month(year.calendar(), i + 1), distance, Math::min);
                }
        double best = nearest.values().stream().min(Double::compare).orElse(allowed + 1);
        var months = nearest.entrySet().stream()
                .filter(month -> month.getValue() < best + APART)
                .map(Map.Entry::getKey)
                .toList();
        boolean onlyOne = months.stream().map(Month::calendar).distinct().count() == months.size();
        return best <= allowed && onlyOne ? months : List.of();
    }

    /// Whether the name of a month begins with this word, as some have two.
    static boolean begin(String word) {
        var folded = Folded.of(word);
        return folded.length() >= FEWEST_LETTERS
                && YEARS.stream()
                        .flatMap(year -> year.names().stream())
                        .flatMap(List::stream)
                        .anyMatch(known -> known.folded().startsWith(folded));
    }

    private static boolean isWritten(Month month, String name) {
        return YEARS.stream()
                .filter(year -> year.calendar() == month.calendar())
                .flatMap(year -> year.names().get(month.number() - 1).stream())
                .anyMatch(known -> known.written().equals(name.strip()));
    }

    private enum Nearest {
        EXACT,
        MISTAKEN
    }

    private static List<Month> matching(String name, Nearest how) {
        var found = new ArrayList<Month>();
        if (name.isEmpty()) return found;
        for (var year : YEARS)
            for (int i = 0; i < year.names().size(); i++)
                for (var known : year.names().get(i)) {
                    boolean same = how == Nearest.EXACT
                            ? known.folded().equals(name) || year.shortened() && isShort(name, known.folded())
                            : known.folded().length() > 3 && Nearness.near(name, known.folded());
                    var month = new Month(year.calendar(), i + 1);
                    if (same && !found.contains(month)) found.add(month);
                }
        return found;
    }

    private static boolean isShort(String name, String known) {
        return (name.length() == 3 || name.equals("sept") || name.equals("сент")) && known.startsWith(name);
    }
}
