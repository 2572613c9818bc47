package nl.weerzien.document;

import java.util.List;
import nl.weerzien.shared.MessageKey;

/// What a first look at uploaded bytes found.
public sealed interface Inspection {

    /// May be kept and read.
    ///
    /// @param pages from 1 to 60
    /// @param verdicts what a first look said of the picture, keys `document.quality.*`; empty when it is good
    ///     or was not looked at
    record Acceptable(MediaType type, int pages, List<MessageKey> verdicts) implements Inspection {
        public Acceptable {
            verdicts = List.copyOf(verdicts);
        }
    }

    /// Must not be kept.
    ///
    /// @param reason one of `document.refused.*`: too-big, too-many-pages, empty, unsupported-type, encrypted,
    ///     truncated, too-many-pixels; or not-inspected when the look itself failed and may be tried again
    record Refused(MessageKey reason) implements Inspection {}
}
