package nl.weerzien.document;

import java.util.List;
import java.util.Objects;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;

/// The dates that the machine read on a paper, each in the calendar and the order of figures in which it is printed.
record DatesRead(DateMeanings meanings, Reading reading) {
    private static final List<CalendarSystem> ALL = List.of(CalendarSystem.values());

    /// What an extract may mean, as the machine proposed it.
    List<PartialDate> of(Extract extract) {
        var printed = meanings.of(extract.raw(), extract.field(), ALL);
        return extract.values().stream()
                .flatMap(value -> printed.stream()
                        .filter(date -> means(date, value))
                        .findFirst()
                        .or(() -> ProposedDate.of(value, extract.calendar(), extract.raw()))
                        .stream())
                .distinct()
                .toList();
    }

    /// What its raw text may mean in one calendar, whether the machine thought of it or not.
    List<PartialDate> in(CalendarSystem calendar, Extract extract) {
        if (ofZone(extract)) return List.of();
        return meanings.of(extract.raw(), extract.field(), List.of(calendar)).stream()
                .filter(date -> date.calendar() == calendar)
                .toList();
    }

    /// What was read of a field outside the machine-readable zone.
    List<Extract> printed(FieldName name) {
        return reading.of(name).stream().filter(extract -> !ofZone(extract)).toList();
    }

    /// A machine-readable zone has its own way of writing, whatever the rest of the paper does.
    private boolean ofZone(Extract extract) {
        var zone = reading.zone();
        return zone != null && extract.page() == zone.page() && extract.box().equals(zone.box());
    }

    private static boolean means(PartialDate date, String value) {
        return ProposedDate.of(value, date.calendar(), date.raw())
                .filter(other -> sameDay(date, other))
                .isPresent();
    }

    static boolean sameDay(PartialDate one, PartialDate other) {
        return one.calendar() == other.calendar() && one.figures().equals(other.figures());
    }

    /// Whether day and month have changed places.
    static boolean isSwapped(PartialDate one, PartialDate other) {
        return one.calendar() == other.calendar()
                && one.year() == other.year()
                && Objects.equals(one.month(), other.day())
                && Objects.equals(one.day(), other.month())
                && !sameDay(one, other);
    }
}
