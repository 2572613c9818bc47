package nl.weerzien.journey;

import nl.weerzien.shared.MessageKey;

/// What became of something told to [JourneyService].
public sealed interface Recorded {

    record Accepted(MilestoneId milestone) implements Recorded {}

    /// Nothing was recorded; what was typed can be corrected and told again.
    record Refused(MessageKey reason) implements Recorded {}
}
