package nl.weerzien.document.reader;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.weerzien.family.CalendarSystem;

/// The abbreviations that papers print beside a date to say in which calendar it is.
final class CalendarMark {
    private static final Map<Pattern, Set<CalendarSystem>> MARKS = Map.of(
            mark("ه\\s?\\.?\\s?ش|ش"), EnumSet.of(CalendarSystem.SOLAR_HIJRI),
            mark("هـ|ه\\s?\\.?\\s?ق|ه|A\\.?H\\.?"), EnumSet.of(CalendarSystem.HIJRI),
            mark("م|ميلادي|ميلادية|میلادی|G\\.?C\\.?|A\\.?D\\.?"), EnumSet.of(CalendarSystem.GREGORIAN),
            mark("E\\.?C\\.?"), EnumSet.of(CalendarSystem.ETHIOPIAN));

    private CalendarMark() {}

    /// The calendars that the text names; empty when it names none or contradicts itself.
    static Set<CalendarSystem> of(String text) {
        var named = EnumSet.noneOf(CalendarSystem.class);
        MARKS.forEach((mark, calendars) -> {
            if (mark.matcher(text).find()) named.addAll(calendars);
        });
        if (named.size() > 1) named.clear();
        return named;
    }

    /// Behind a figure and not the beginning of a word.
    private static Pattern mark(String letters) {
        return Pattern.compile("\\d\\s?(?:" + letters + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    }
}
