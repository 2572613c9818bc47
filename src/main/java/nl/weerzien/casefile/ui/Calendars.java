package nl.weerzien.casefile.ui;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.DateRange;
import nl.weerzien.family.PartialDate;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Words;

/// Calendars in words: their names, their months, and what a date in one of them is in ours.
final class Calendars {
    private Calendars() {}

    static MessageKey name(CalendarSystem calendar) {
        return new MessageKey("casefile.calendar." + Keys.word(calendar));
    }

    /// `9 · Ramadan`, in the language of the screen.
    static MessageKey month(CalendarSystem calendar, int month) {
        return new MessageKey("casefile.date.month-name", month, months(calendar)[month - 1]);
    }

    /// The Gregorian day or days of a date; empty when the date says that itself.
    static Optional<MessageKey> converted(PartialDate date) {
        if (date.calendar() == CalendarSystem.GREGORIAN) return Optional.empty();
        var range = date.range();
        if (range.isOneDay()) return Optional.of(new MessageKey("casefile.date.is", range.first()));
        var day = date.calculated();
        if (day.isPresent())
            return Optional.of(new MessageKey("casefile.date.about", day.get(), range.first(), range.last()));
        return Optional.of(between(range));
    }

    private static MessageKey between(DateRange range) {
        return new MessageKey("casefile.date.between", range.first(), range.last());
    }

    private static String[] months(CalendarSystem calendar) {
        var locale = ULocale.forLocale(Words.locale());
        var code = switch (calendar) {
            case GREGORIAN -> "gregorian";
            case HIJRI -> "islamic-umalqura";
            case SOLAR_HIJRI -> "persian";
            case ETHIOPIAN -> "ethiopic";
        };
        var symbols = new DateFormatSymbols(Calendar.getInstance(locale.setKeywordValue("calendar", code)), locale);
        return symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
    }
}
