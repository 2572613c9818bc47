package nl.weerzien.review;

import nl.weerzien.shared.MessageKey;

/// What a supervisor says about one requirement of one relative.
public enum Judgement {
    /// Good as it is.
    ACCEPTED,
    /// Something must be done first; the words say what.
    RETURNED,
    /// Something to know, which changes neither.
    NOTED;

    /// The word for it on a screen.
    public MessageKey label() {
        return new MessageKey(
                switch (this) {
                    case ACCEPTED -> "review.judgement.accepted";
                    case RETURNED -> "review.judgement.returned";
                    case NOTED -> "review.judgement.noted";
                });
    }
}
