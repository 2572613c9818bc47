package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weerzien.document.reader.DateReading.Standing;
import nl.weerzien.family.PartialDate;

/// Two dates that stand beside each other: the same day in two calendars, as many papers print it, or in figures and
/// in words. Where they meet, one decides what the other left open; where they do not, both are told.
final class SideBySide {
    /// Words that say that two dates are one day.
    private static final Pattern SAME_DAY = Pattern.compile(
            "موافق|مطابق|مصادف|برابر|معادل|سره سم|corresponding|equivalent|equal to|i\\.e\\.|=|correspondant"
                    + "|overeenkom|соответству|karşılığı|ማለት|ወይም",
            Pattern.CASE_INSENSITIVE);

    private SideBySide() {}

    /// @param first what the first may mean, likeliest first
    /// @param second the same of the second
    /// @param between the text that parts them
    static DateReading of(List<PartialDate> first, List<PartialDate> second, String between) {
        var meeting = meeting(first, second);
        if (!meeting.isEmpty()) return new DateReading(meeting, Standing.TWICE);
        if (SAME_DAY.matcher(between).find() || !shareCalendar(first, second))
            return new DateReading(
                    Stream.concat(first.stream(), second.stream()).toList(), Standing.DOUBTED);
        return new DateReading(first, Standing.ALONE);
    }

    /// Of every pair that may mean the same day the one that says it most exactly.
    private static List<PartialDate> meeting(List<PartialDate> first, List<PartialDate> second) {
        var found = new ArrayList<PartialDate>();
        for (var one : first)
            for (var other : second)
                if (one.range().overlaps(other.range())) {
                    var exact = length(other) < length(one) ? other : one;
                    if (found.stream().noneMatch(known -> known.range().equals(exact.range()))) found.add(exact);
                }
        found.sort(Comparator.comparingLong(SideBySide::length));
        return found;
    }

    private static boolean shareCalendar(List<PartialDate> first, List<PartialDate> second) {
        return first.stream().anyMatch(one -> second.stream().anyMatch(other -> other.calendar() == one.calendar()));
    }

    private static long length(PartialDate date) {
        var range = date.range();
        return range.last().toEpochDay() - range.first().toEpochDay();
    }
}
