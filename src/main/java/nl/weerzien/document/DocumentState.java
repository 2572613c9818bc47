package nl.weerzien.document;

import java.time.Instant;
import nl.weerzien.shared.MessageKey;

/// How far the machine is with a paper: derived from what happened to it, never set.
public sealed interface DocumentState {

    /// Kept, waiting for a reader.
    record Arrived(Instant at) implements DocumentState {}

    /// In a reader's hands.
    ///
    /// @param attempt 1 for the first time
    /// @param pagesRead how many of its pages are done
    record BeingRead(int attempt, Instant since, int pagesRead) implements DocumentState {}

    /// Readable: its pages, words and proposals are there.
    record Read(Instant at) implements DocumentState {}

    /// Opened and looked at, and not readable; `reason` says what a person can do.
    record Unreadable(MessageKey reason, Instant at) implements DocumentState {}

    /// The reader was lost on it each time; a person must look. The original is kept.
    record Quarantined(int attempts, Instant at) implements DocumentState {}

    /// Whether the machine will do nothing more with it by itself.
    default boolean settled() {
        return switch (this) {
            case Arrived _, BeingRead _ -> false;
            case Read _, Unreadable _, Quarantined _ -> true;
        };
    }

    /// The word for it on a screen.
    default MessageKey label() {
        return new MessageKey(
                switch (this) {
                    case Arrived _ -> "document.state.arrived";
                    case BeingRead _ -> "document.state.being-read";
                    case Read _ -> "document.state.read";
                    case Unreadable _ -> "document.state.unreadable";
                    case Quarantined _ -> "document.state.quarantined";
                });
    }
}
