package nl.weerzien.submission;

import nl.weerzien.shared.MessageKey;

/// What became of a filing told to [SubmissionService].
public sealed interface Filed {

    /// It is recorded and its bundle is frozen.
    record Recorded(FilingId filing) implements Filed {}

    /// Nothing was recorded; what was typed can be corrected and told again.
    record Refused(MessageKey reason) implements Filed {}
}
