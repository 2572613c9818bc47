package nl.weerzien.review;

import java.time.Instant;
import nl.weerzien.shared.MessageKey;

/// Where a review stands: follows from what happened, never set.
public sealed interface ReviewState {

    /// Handed over; a supervisor should look.
    record Waiting(Instant since) implements ReviewState {}

    /// A supervisor would file it.
    record Ready(Instant at) implements ReviewState {}

    /// A supervisor asks for something first.
    record Returned(Instant at) implements ReviewState {}

    /// The word for it on a screen.
    default MessageKey label() {
        return new MessageKey(
                switch (this) {
                    case Waiting _ -> "review.state.waiting";
                    case Ready _ -> "review.state.ready";
                    case Returned _ -> "review.state.returned";
                });
    }
}
