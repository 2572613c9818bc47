package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;

/// Finds dates that are written in figures only, in any order of day, month and year.
record FigureDates(DateParts parts) {
    /// The same sign twice: two dates may be parted by another one.
    static final Pattern WITH_MARKS = three("\\s*(?<mark>[/.\\-–—\\\\])\\s*", "\\s*\\k<mark>\\s*");
    static final Pattern LOOSELY = three("\\s*[/.\\-–—\\\\ ]\\s*", "\\s*[/.\\-–—\\\\ ]\\s*");
    private static final Pattern MONTH_YEAR =
            Pattern.compile("(?<![\\d/.\\-])(\\d{1,4})\\s*[/.\\-]\\s*(\\d{1,4})(?![\\d]|[/.\\-]\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.\\-])(\\d{4})(?![\\d]|[/.\\-]\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /// A day and its year in two calendars, nothing more.
    private static final int NUMBERS_BESIDE_A_YEAR = 2;

    private static Pattern three(String parted, String again) {
        return Pattern.compile(
                "(?<!\\d)(?<first>\\d{1,4})" + parted + "(?<middle>\\d{1,2})" + again + "(?<last>\\d{1,4})(?!\\d)");
    }

    /// Whole dates that match one of the two patterns.
    List<WrittenDate> whole(String text, Pattern pattern) {
        var found = new ArrayList<WrittenDate>();
        var match = pattern.matcher(text);
        while (match.find()) add(found, match, whole(match));
        return found;
    }

    private List<PartialDate> whole(Matcher match) {
        int first = Integer.parseInt(match.group("first"));
        int middle = Integer.parseInt(match.group("middle"));
        int last = Integer.parseInt(match.group("last"));
        int longest = match.group("first").length();
        var raw = match.group();
        var meanings = new ArrayList<PartialDate>();
        if (longest == 4) meanings.addAll(parts.of(first, middle, last, raw));
        else if (last > 99) {
            meanings.addAll(parts.of(last, middle, first, raw));
            if (middle != first) meanings.addAll(parts.of(last, first, middle, raw));
        } else if (longest == 2) meanings.addAll(yearFirst(first, middle, last, raw));
        if (longest <= 2 && match.group("last").length() == 2) meanings.addAll(shortYear(first, middle, last, raw));
        return meanings;
    }

    /// Day first, or the month as in America.
    private List<PartialDate> shortYear(int first, int middle, int last, String raw) {
        var meanings = new ArrayList<PartialDate>();
        for (var calendar : parts.calendars()) {
            meanings.addAll(parts.ofShortYear(calendar, last, middle, first, raw));
            if (middle != first) meanings.addAll(parts.ofShortYear(calendar, last, first, middle, raw));
        }
        return meanings;
    }

    /// In the solar calendar a year of two figures may come first: `69/3/5`.
    private List<PartialDate> yearFirst(int first, int middle, int last, String raw) {
        var solar = CalendarSystem.SOLAR_HIJRI;
        return parts.calendars().contains(solar) ? parts.ofShortYear(solar, first, middle, last, raw) : List.of();
    }

    /// A month and year or a year alone, where hardly another number stands in the text.
    List<WrittenDate> inPart(String text) {
        var numbers = NUMBER.matcher(text).results().count();
        var found = new ArrayList<WrittenDate>();
        for (var match = MONTH_YEAR.matcher(text); match.find() && numbers <= 2 * NUMBERS_BESIDE_A_YEAR; ) {
            var meanings = new ArrayList<PartialDate>();
            if (match.group(1).length() == 4)
                meanings.addAll(parts.of(number(match, 1), number(match, 2), null, match.group()));
            if (match.group(2).length() == 4)
                meanings.addAll(parts.of(number(match, 2), number(match, 1), null, match.group()));
            add(found, match, meanings);
        }
        if (!found.isEmpty() || numbers > NUMBERS_BESIDE_A_YEAR) return found;
        for (var match = YEAR.matcher(text); match.find(); )
            add(found, match, parts.of(number(match, 1), null, null, match.group()));
        return found;
    }

    private static void add(List<WrittenDate> found, Matcher match, List<PartialDate> meanings) {
        if (!meanings.isEmpty()) found.add(new WrittenDate(match.start(), match.end(), meanings));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
