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
/// @param guessed whether the name of its month was read so badly that it can only be guessed
record WrittenDate(int start, int end, List<PartialDate> meanings, boolean guessed) {
    WrittenDate {
        meanings = List.copyOf(meanings);
    }

    WrittenDate(int start, int end, List<PartialDate> meanings) {
        this(start, end, meanings, false);
    }

    WrittenDate asGuess() {
        return new WrittenDate(start, end, meanings, true);
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
