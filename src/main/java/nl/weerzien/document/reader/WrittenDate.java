package nl.weerzien.document.reader;

import java.util.List;
import java.util.Set;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;

/// One date where it stands in a text, with all that it may mean.
///
/// @param start where it begins in the text
/// @param end behind its last sign
/// @param meanings likeliest first
record WrittenDate(int start, int end, List<PartialDate> meanings) {
    WrittenDate {
        meanings = List.copyOf(meanings);
    }

    /// What is left when the paper says beside it which calendar it is in; empty when that cannot be.
    List<PartialDate> in(Set<CalendarSystem> told) {
        return told.isEmpty()
                ? meanings
                : meanings.stream()
                        .filter(date -> told.contains(date.calendar()))
                        .toList();
    }
}
