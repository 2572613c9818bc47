package nl.weerzien.document;

import java.util.List;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;

/// What a date as printed may mean.
@FunctionalInterface
public interface DateMeanings {

    /// @param raw as it stands on the paper, in the figures of any script
    /// @param field which date it is: most have happened, and no day ahead comes first for those
    /// @param calendars those the paper may use, the usual one first; the Gregorian one is always considered
    /// @return likeliest first, each with the part of the text it was read from; empty when the text is no date
    List<PartialDate> of(String raw, FieldName field, List<CalendarSystem> calendars);
}
