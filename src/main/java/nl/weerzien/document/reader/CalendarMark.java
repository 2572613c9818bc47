package nl.weerzien.document.reader;

import static nl.weerzien.family.CalendarSystem.ETHIOPIAN;
import static nl.weerzien.family.CalendarSystem.GREGORIAN;
import static nl.weerzien.family.CalendarSystem.HIJRI;
import static nl.weerzien.family.CalendarSystem.SOLAR_HIJRI;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.weerzien.family.CalendarSystem;

/// What papers print beside a date to say in which calendar it is.
final class CalendarMark {
    private record Mark(CalendarSystem calendar, Pattern letters, Pattern words) {
        /// @param letters abbreviations, which count only behind a figure
        /// @param words whole words, which count anywhere near
        static Mark of(CalendarSystem calendar, String letters, String words) {
            return new Mark(
                    calendar,
                    Pattern.compile("\\d\\s?[.,)]?\\s?(?:" + letters + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE),
                    Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE));
        }
    }

    /// A mark of the solar year contains one of the lunar year, and is looked for first.
    private static final List<Mark> MARKS = List.of(
            Mark.of(
                    SOLAR_HIJRI,
                    "هـ?\\s?\\.?\\s?ش|ش|S\\.?H\\.?|H\\.?S\\.?|A\\.?H\\.?S\\.?|A\\.P\\.",
                    "(?:هجر[يی]\\s)?(?:شمس[يی]|خورشیدی|لمري?ی?ز)|solar(?:\\shijri)?|(?:hijri\\s)?shamsi"),
            Mark.of(
                    HIJRI,
                    "هـ?\\s?\\.?\\s?ق|هـ?|A\\.?H\\.?|H\\.?",
                    "(?:ال)?هجر[يی][ةه]?(?:\\sقمر[يی])?|قمر[يی]|سپوږميز|(?:lunar\\s)?hijri(?:\\sqamari)?|hicri"),
            Mark.of(
                    GREGORIAN,
                    "م|ء|A\\.?D\\.?|C\\.?E\\.?|G\\.?C\\.?",
                    "(?:ال)?ميلادي[ةه]?|میلادی|م[يی]لاد[يی]|عیسوی|عيسوي|gregorian|miladi|ፈረንጂ|ብፈረንጂ|በፈረንጆች|እ[.፡]?ኤ[.፡]?አ[.፡]?|እ[.፡]?አ[.፡]?አ[.፡]?"),
            Mark.of(ETHIOPIAN, "E\\.?C\\.?", "ግእዝ|ብግእዝ|ግዕዝ|ብግዕዝ|ge'?ez|ethiopian|እ[.፡]?ኢ[.፡]?አ[.፡]?"));

    /// Year of mercy: the years of the Ethiopian church, and in Eritrea sometimes those of the West.
    private static final Pattern YEAR_OF_MERCY = Pattern.compile("ዓ[./፡]?\\s?ም|ዓመተ\\s?ምሕረት|ዓመተ\\s?ምህረት");

    private CalendarMark() {}

    /// The calendars that the text names; empty when it names none or contradicts itself.
    ///
    /// @param usual the calendar of most dates on the paper
    static Set<CalendarSystem> of(String text, CalendarSystem usual) {
        var named = EnumSet.noneOf(CalendarSystem.class);
        for (var mark : MARKS) {
            if (mark.calendar() == HIJRI && named.contains(SOLAR_HIJRI)) continue;
            if (mark.letters().matcher(text).find()
                    || mark.words().matcher(text).find()) named.add(mark.calendar());
        }
        if (named.isEmpty() && usual == ETHIOPIAN && YEAR_OF_MERCY.matcher(text).find()) named.add(ETHIOPIAN);
        if (named.size() > 1) named.clear();
        return named;
    }
}
