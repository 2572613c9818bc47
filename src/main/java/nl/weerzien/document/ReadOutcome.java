package nl.weerzien.document;

import java.util.List;
import nl.weerzien.shared.MessageKey;

/// How a reading ended.
public sealed interface ReadOutcome {

    /// The machine read it; a person confirms.
    record Read(Reading reading) implements ReadOutcome {}

    /// Reading again would end the same way; a better picture may help.
    ///
    /// @param reason one of `document.unreadable.*`
    /// @param pages the pictures that could be made all the same; empty when there are none
    record Unreadable(MessageKey reason, List<Page> pages) implements ReadOutcome {
        public Unreadable {
            pages = List.copyOf(pages);
        }
    }

    /// The reader process died or ran over its budget and was replaced. May be tried again; a paper that
    /// loses the process every time is poison.
    ///
    /// @param reason one of `document.lost.*`
    record Lost(MessageKey reason) implements ReadOutcome {}
}
