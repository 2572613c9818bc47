package nl.weerzien.document;

import java.time.Instant;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// The dated facts about reading one paper, from which its [DocumentState] follows.
///
/// @param attempts how often a reader began since it arrived or since somebody asked to read it again
/// @param beganAt when the last attempt began, null while nobody has
/// @param lostAt when the last attempt ended without an answer
/// @param pagesRead how many pages the last attempt has read so far
public record ReadingLog(
        Instant arrivedAt,
        int attempts,
        @Nullable Instant beganAt,
        @Nullable Instant lostAt,
        @Nullable Instant readAt,
        @Nullable Instant unreadableAt,
        @Nullable MessageKey reason,
        @Nullable Instant quarantinedAt,
        int pagesRead) {

    /// The first time and two retries.
    public static final int MOST_ATTEMPTS = 3;

    public static ReadingLog arrived(Instant at) {
        return new ReadingLog(at, 0, null, null, null, null, null, null, 0);
    }

    /// The same with the attempt that far.
    public ReadingLog atPage(int pagesRead) {
        return new ReadingLog(
                arrivedAt, attempts, beganAt, lostAt, readAt, unreadableAt, reason, quarantinedAt, pagesRead);
    }

    public DocumentState state() {
        if (readAt != null) return new DocumentState.Read(readAt);
        if (unreadableAt != null && reason != null) return new DocumentState.Unreadable(reason, unreadableAt);
        if (quarantinedAt != null) return new DocumentState.Quarantined(attempts, quarantinedAt);
        if (beganAt != null && lostAt == null) return new DocumentState.BeingRead(attempts, beganAt, pagesRead);
        return new DocumentState.Arrived(arrivedAt);
    }
}
