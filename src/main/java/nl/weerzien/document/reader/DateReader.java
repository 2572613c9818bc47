package nl.weerzien.document.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.reader.DateReading.Standing;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;

/// Reads the dates of papers: in the figures of any script, with month names or wholly in words, in four calendars, any
/// order. What may mean two days is given as two dates, likeliest first; nothing is completed.
final class DateReader {
    /// Those that may lie ahead; every other date of a paper tells what has happened.
    private static final Set<FieldName> MAY_COME = Set.of(FieldName.EXPIRY_DATE, FieldName.ANSWER_BY);
    /// The two Levantine months of one name, told apart by a figure; their dots may be misread.
    private static final Pattern NUMBERED_MONTH =
            Pattern.compile("(?<!\\p{L})(كا[بتثني]ون|[بتثني]شرين|ك|ت)\\s?([12])(?!\\d)(?=.*\\d)");

    /// A paper that writes 03 writes 09 too: where a 9 stands beside it, a figure was lost, perhaps of 19 or 29.
    private static final Pattern LACKS_A_FIGURE =
            Pattern.compile("(\\d\\D+0\\d|0\\d\\D+\\d)\\D+\\d{4}|\\d{4}\\D+(\\d\\D+0\\d|0\\d\\D+\\d)");

    /// A nought alone is a colon.
    private static final Pattern FIGURES_AT_END = Pattern.compile("(?<!\\d)(?!0\\s*$)\\d{1,2}\\s*$");

    /// What stands directly before a figure and parts nothing from it may be one: `#5 FEB` of 15 or 25 February.
    private static final Pattern SPOILT_AT_END = Pattern.compile("[^\\s\\p{L}\\p{M}\\p{Nd}:;(\\[.,،–\\-/፡።፣፤፥]$");

    private final DateParts parts;

    /// @param calendars those the paper may use, the usual one first; Gregorian is always among them
    /// @param today to tell a plausible year from another calendar's
    DateReader(List<CalendarSystem> calendars, LocalDate today) {
        var all = new ArrayList<>(calendars);
        if (!all.contains(CalendarSystem.GREGORIAN)) all.add(CalendarSystem.GREGORIAN);
        parts = new DateParts(all, today);
    }

    /// The dates that `text` may mean, likeliest first; empty when it holds none.
    List<PartialDate> read(String text) {
        return look(text).meanings();
    }

    /// The same with what speaks for or against them. Of a fact that has happened no date ahead of today comes first.
    DateReading look(String text, FieldName field) {
        var reading = look(text);
        if (MAY_COME.contains(field) || reading.meanings().isEmpty()) return reading;
        var past = reading.meanings().stream().filter(this::begun).toList();
        var ahead = reading.meanings().stream().filter(date -> !begun(date));
        if (past.isEmpty()) return new DateReading(reading.meanings(), Standing.DOUBTED);
        return new DateReading(Stream.concat(past.stream(), ahead).toList(), reading.standing());
    }

    /// The dates that `text` may mean, with what speaks for or against them.
    DateReading look(String text) {
        var plain = plain(text);
        var written = written(plain);
        if (written.isEmpty()) return DateReading.NOTHING;
        var first = told(plain, written, 0);
        if (written.size() == 1) return isBroken(plain, written.getFirst()) ? first.inDoubt() : first;
        var second = told(plain, written, 1);
        var between = plain.substring(written.get(0).end(), written.get(1).start());
        var both = SideBySide.of(first.meanings(), second.meanings(), between);
        return both.standing() == Standing.ALONE ? first : both;
    }

    private static boolean isBroken(String text, WrittenDate date) {
        return lacksItsDay(text, date)
                || isNamed(text, date)
                        && FIGURES_AT_END
                                .matcher(text.substring(0, date.start()))
                                .find()
                || SPOILT_AT_END.matcher(text.substring(0, date.start())).find()
                || LACKS_A_FIGURE
                        .matcher(text.substring(date.start(), date.end()))
                        .matches();
    }

    /// Whether figures stand beside a month or year that belong to no date: the month between them was not understood.
    private static boolean lacksItsDay(String text, WrittenDate date) {
        boolean whole = date.meanings().stream().allMatch(meaning -> meaning.day() != null);
        return !whole && Digits.any(text.substring(0, date.start()) + text.substring(date.end()));
    }

    /// Whether its month is a word. Figures that stand before such a date may be more of its day.
    private static boolean isNamed(String text, WrittenDate date) {
        return text.substring(date.start(), date.end()).codePoints().anyMatch(Character::isLetter);
    }

    private boolean begun(PartialDate date) {
        return !date.range().first().isAfter(parts.today());
    }

    private static String plain(String text) {
        var figures = SpelledNumbers.inFigures(EthiopicNumerals.western(Digits.western(text)));
        return NUMBERED_MONTH
                .matcher(figures)
                .replaceAll(match -> (match.group(1).startsWith("ك") ? "كانون" : "تشرين")
                        + (match.group(2).equals("1") ? " الأول" : " الثاني"))
                .strip();
    }

    /// Every date of the text in its order; what belongs to one is not read as part of another.
    private List<WrittenDate> written(String text) {
        var figures = new FigureDates(parts);
        var found = new ArrayList<>(figures.whole(text, FigureDates.WITH_MARKS));
        var left = without(text, found);
        var named = new NamedDates(parts).in(left);
        found.addAll(named);
        found.addAll(figures.whole(without(left, named), FigureDates.LOOSELY));
        if (found.isEmpty()) found.addAll(figures.inPart(text));
        found.sort(Comparator.comparingInt(WrittenDate::start));
        return found;
    }

    private static String without(String text, List<WrittenDate> dates) {
        var left = new StringBuilder(text);
        for (var date : dates) left.replace(date.start(), date.end(), "#".repeat(date.end() - date.start()));
        return left.toString();
    }

    /// What one of the dates may mean, with the calendar that is printed beside it.
    private DateReading told(String text, List<WrittenDate> written, int which) {
        var date = written.get(which);
        int start = which == 0 ? 0 : date.start();
        int end = which + 1 < written.size() ? written.get(which + 1).start() : text.length();
        var usual = parts.calendars().getFirst();
        var told = CalendarMark.of(text.substring(date.start(), end), usual);
        if (told.isEmpty()) told = CalendarMark.of(text.substring(start, end), usual);
        var kept = date.in(told);
        var meanings = (kept.isEmpty() ? date.meanings() : kept)
                .stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(meaning -> usual(meaning.calendar())))
                        .toList();
        if (kept.isEmpty()) return new DateReading(meanings, Standing.DOUBTED);
        boolean unexpected = told.isEmpty() && !isNamed(text, date) && isUnexpected(meanings.getFirst());
        return new DateReading(meanings, date.guessed() || unexpected ? Standing.GUESSED : Standing.ALONE);
    }

    private boolean isUnexpected(PartialDate date) {
        return !parts.calendars().contains(date.calendar());
    }

    /// 0 for the calendar that the paper uses most.
    private int usual(CalendarSystem calendar) {
        int place = parts.calendars().indexOf(calendar);
        return place < 0 ? parts.calendars().size() : place;
    }
}
