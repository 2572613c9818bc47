package nl.weerzien.document;

import nl.weerzien.shared.MessageKey;

/// What looking at the container of uploaded bytes found.
public sealed interface Inspection {

    /// May be kept and read.
    ///
    /// @param pages from 1 to 60
    record Acceptable(MediaType type, int pages) implements Inspection {}

    /// Must not be kept.
    ///
    /// @param reason one of `document.refused.*`: too-big, too-many-pages, empty, unsupported-type, encrypted,
    ///     truncated, too-many-pixels; or not-inspected when the look itself failed and may be tried again
    record Refused(MessageKey reason) implements Inspection {}
}
