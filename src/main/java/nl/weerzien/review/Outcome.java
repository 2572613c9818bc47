package nl.weerzien.review;

import nl.weerzien.shared.MessageKey;

/// How a review ended.
public enum Outcome {
    /// A second pair of eyes saw it and would file it.
    READY_TO_FILE,
    /// Back to the preparers: something should be done first.
    RETURNED;

    /// The word for it on a screen.
    public MessageKey label() {
        return new MessageKey(
                switch (this) {
                    case READY_TO_FILE -> "review.outcome.ready";
                    case RETURNED -> "review.outcome.returned";
                });
    }
}
