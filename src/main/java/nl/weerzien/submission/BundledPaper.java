package nl.weerzien.submission;

import java.util.List;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;

/// A paper at its place in a bundle.
///
/// @param label its number in the index: `3`, or `3a`, `3b` for the translations behind paper 3
/// @param kind what paper it is
/// @param whose the names of those it concerns, as the index shows them; may be empty
/// @param pages how many page pictures it has, at least one
public record BundledPaper(
        String label, DocumentId document, MessageKey kind, List<String> whose, Part part, int pages) {
    public BundledPaper {
        if (pages < 1) throw new IllegalArgumentException("document " + document + " has no page to bind");
        whose = List.copyOf(whose);
    }

    /// Why a paper stands where it stands.
    public enum Part {
        /// Answers the requirement by itself.
        PAPER,
        /// Stands behind the paper it translates.
        TRANSLATION
    }
}
