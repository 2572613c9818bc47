package nl.weerzien.submission;

import java.time.Year;
import java.time.YearMonth;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;
import nl.weerzien.family.Person;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.submission.BundlePlan.Named;
import org.jspecify.annotations.Nullable;

/// A person of the file as the cover names them.
record CoverPerson(Person person) {

    Named named() {
        var shown = person.name().shown();
        var own = person.name().ownScript().filter(name -> !name.equals(shown)).orElse(null);
        var number = person.vNumber();
        return new Named(shown, own, born(person.birth()), number == null ? null : number.digits());
    }

    /// The Gregorian date first, because the IND writes that one; beside it the date of the family's own calendar.
    private static @Nullable MessageKey born(@Nullable PartialDate date) {
        if (date == null) return null;
        if (date.calendar() == CalendarSystem.GREGORIAN) return new MessageKey("submission.bundle.born", known(date));
        var range = date.range();
        var calendar = date.calendar().name();
        return date.calculated()
                .map(day -> new MessageKey("submission.bundle.born.calculated", day, date.figures(), calendar))
                .orElseGet(() -> new MessageKey(
                        "submission.bundle.born.between", range.first(), range.last(), date.figures(), calendar));
    }

    private static Object known(PartialDate date) {
        var month = date.month();
        if (month == null) return Year.of(date.year());
        return date.calculated().isPresent() ? date.calculated().get() : YearMonth.of(date.year(), month);
    }
}
