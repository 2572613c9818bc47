package nl.weerzien.review;

import nl.weerzien.shared.MessageKey;

/// What became of a step in a review.
public sealed interface ReviewStep {

    /// It was recorded.
    record Taken(ReviewId review) implements ReviewStep {}

    /// Nothing was recorded; the reason says what to do instead.
    record Refused(MessageKey reason) implements ReviewStep {}
}
