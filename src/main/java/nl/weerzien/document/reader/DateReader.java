package nl.weerzien.document.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;
import org.jspecify.annotations.Nullable;

/// Reads the dates of papers: in figures or with month names, in four calendars, any order. What may mean
/// two days is given as two dates, likeliest first; nothing is completed.
final class DateReader {
    /// Papers of living families and their parents.
    private static final int OLDEST = 1900;
    /// Passports and permits expire ahead of time.
    private static final int YEARS_AHEAD = 20;

    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,4})\\s*[/.\\-–—\\\\ ]\\s*(\\d{1,2})\\s*[/.\\-–—\\\\ ]\\s*(\\d{1,4})");
    private static final Pattern DAY_NAME_YEAR = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th|e|\\.)?\\s*[-/., ]?\\s*(\\p{L}[\\p{L}\\p{M}]*(?:\\s\\p{L}+)?)\\.?\\s*[-/., ]?\\s*(\\d{4})");
    private static final Pattern NAME_DAY_YEAR =
            Pattern.compile("(\\p{L}[\\p{L}\\p{M}]*)\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})");
    private static final Pattern NAME_YEAR =
            Pattern.compile("(\\p{L}[\\p{L}\\p{M}]*(?:\\s\\p{L}+)?)\\.?\\s*[-/., ]?\\s*(\\d{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,4})\\s*[/.\\-]\\s*(\\d{1,4})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");

    private final List<CalendarSystem> calendars;
    private final LocalDate today;

    /// @param calendars those the paper may use, the usual one first; Gregorian is always among them
    /// @param today to tell a plausible year from another calendar's
    DateReader(List<CalendarSystem> calendars, LocalDate today) {
        var all = new ArrayList<>(calendars);
        if (!all.contains(CalendarSystem.GREGORIAN)) all.add(CalendarSystem.GREGORIAN);
        this.calendars = List.copyOf(all);
        this.today = today;
    }

    /// The dates that `text` may mean, likeliest first; empty when it holds none.
    List<PartialDate> read(String text) {
        var plain = Digits.western(text).strip();
        var found = figures(plain);
        if (found.isEmpty()) found = named(plain);
        if (found.isEmpty()) found = monthAndYear(plain);
        var marked = CalendarMark.of(plain);
        return found.stream()
                .filter(date -> marked.isEmpty() || marked.contains(date.calendar()))
                .distinct()
                .sorted(Comparator.comparingInt(date -> marked.isEmpty() ? usual(date.calendar()) : 0))
                .toList();
    }

    /// 0 for the calendar that the paper uses most.
    private int usual(CalendarSystem calendar) {
        int place = calendars.indexOf(calendar);
        return place < 0 ? calendars.size() : place;
    }

    private List<PartialDate> figures(String text) {
        var match = FIGURES.matcher(text);
        if (!match.find() || isPartOfLongerNumber(text, match)) return List.of();
        int first = number(match, 1);
        int middle = number(match, 2);
        int last = number(match, 3);
        var found = new ArrayList<PartialDate>();
        var raw = match.group();
        if (match.group(1).length() == 4) {
            add(found, first, middle, last, raw);
        } else if (match.group(3).length() == 4) {
            add(found, last, middle, first, raw);
            if (middle != first) add(found, last, first, middle, raw);
        } else if (match.group(1).length() <= 2 && match.group(3).length() == 2) {
            for (int year : fullYears(last)) add(found, year, middle, first, raw);
        }
        return found;
    }

    private static boolean isPartOfLongerNumber(String text, Matcher match) {
        return match.start() > 0 && Character.isDigit(text.charAt(match.start() - 1))
                || match.end() < text.length() && Character.isDigit(text.charAt(match.end()));
    }

    /// Two figures of a year mean the latest such year that is not ahead of today, and the one a century
    /// earlier.
    private int[] fullYears(int twoFigures) {
        int century = today.getYear() / 100 * 100;
        int year = century + twoFigures;
        return year > today.getYear() ? new int[] {year - 100} : new int[] {year, year - 100};
    }

    private List<PartialDate> named(String text) {
        var match = DAY_NAME_YEAR.matcher(text);
        if (match.find()) return named(match.group(2), number(match, 3), number(match, 1), match.group());
        match = NAME_DAY_YEAR.matcher(text);
        if (match.find()) return named(match.group(1), number(match, 3), number(match, 2), match.group());
        match = NAME_YEAR.matcher(text);
        return match.find() ? named(match.group(1), number(match, 2), null, match.group()) : List.of();
    }

    private List<PartialDate> named(String name, int year, @Nullable Integer day, String raw) {
        var found = new ArrayList<PartialDate>();
        for (var month : MonthNames.find(name))
            date(month.calendar(), year, month.number(), day, raw).ifPresent(found::add);
        return found;
    }

    private List<PartialDate> monthAndYear(String text) {
        var found = new ArrayList<PartialDate>();
        var match = MONTH_YEAR.matcher(text);
        if (match.matches()) {
            if (match.group(1).length() == 4) add(found, number(match, 1), number(match, 2), null, match.group());
            if (match.group(2).length() == 4) add(found, number(match, 2), number(match, 1), null, match.group());
            return found;
        }
        match = YEAR.matcher(text.strip());
        if (match.matches()) add(found, number(match, 1), null, null, match.group());
        return found;
    }

    private void add(List<PartialDate> found, int year, @Nullable Integer month, @Nullable Integer day, String raw) {
        for (var calendar : calendars) date(calendar, year, month, day, raw).ifPresent(found::add);
    }

    private Optional<PartialDate> date(
            CalendarSystem calendar, int year, @Nullable Integer month, @Nullable Integer day, String raw) {
        if (PartialDate.problem(calendar, year, month, day).isPresent()) return Optional.empty();
        var date = new PartialDate(calendar, year, month, day, raw);
        var range = date.range();
        boolean plausible =
                range.first().getYear() >= OLDEST && range.first().getYear() <= today.getYear() + YEARS_AHEAD;
        return plausible ? Optional.of(date) : Optional.empty();
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
