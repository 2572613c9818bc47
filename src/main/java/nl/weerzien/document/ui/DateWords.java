package nl.weerzien.document.ui;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;
import nl.weerzien.shared.MessageKey;

/// A date of a paper in words: in its own calendar, and what that is in the Gregorian one.
final class DateWords {

    private DateWords() {}

    static MessageKey of(PartialDate date) {
        if (date.calendar() == CalendarSystem.GREGORIAN) return new MessageKey("document.value", gregorian(date));
        var range = date.range();
        return range.isOneDay()
                ? new MessageKey("document.date.is", figures(date), calendar(date.calendar()), range.first())
                : new MessageKey(
                        "document.date.between", figures(date), calendar(date.calendar()), range.first(), range.last());
    }

    static MessageKey calendar(CalendarSystem calendar) {
        return new MessageKey(
                switch (calendar) {
                    case GREGORIAN -> "document.calendar.gregorian";
                    case HIJRI -> "document.calendar.hijri";
                    case SOLAR_HIJRI -> "document.calendar.solar-hijri";
                    case ETHIOPIAN -> "document.calendar.ethiopian";
                });
    }

    private static Object gregorian(PartialDate date) {
        var month = date.month();
        var day = date.day();
        if (month == null) return Year.of(date.year());
        return day == null ? YearMonth.of(date.year(), month) : LocalDate.of(date.year(), month, day);
    }

    /// Day first, as dates are shown everywhere.
    private static String figures(PartialDate date) {
        var year = "%04d".formatted(date.year());
        var month = date.month();
        if (month == null) return year;
        var ofYear = "%02d-%s".formatted(month, year);
        return date.day() == null ? ofYear : "%02d-%s".formatted(date.day(), ofYear);
    }
}
