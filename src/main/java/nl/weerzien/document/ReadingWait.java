package nl.weerzien.document;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What stands in line before a paper, and how fast papers were read lately.
///
/// @param pagesBefore of papers that are being read or will be read earlier
/// @param secondsPerPage the middle one of recent readings; null while there are none
/// @param readers papers that are read at once
public record ReadingWait(long pagesBefore, @Nullable Double secondsPerPage, int readers) {
    public static final ReadingWait NONE = new ReadingWait(0, null, 1);
    private static final int SECONDS_OF_MINUTE = 60;

    /// About how many minutes it takes until the paper's turn, rounded up; empty when nothing stands before it or
    /// nothing can be said.
    public OptionalInt minutes() {
        if (pagesBefore == 0 || secondsPerPage == null) return OptionalInt.empty();
        return OptionalInt.of((int) Math.ceil(pagesBefore * secondsPerPage / readers / SECONDS_OF_MINUTE));
    }
}
