package nl.weerzien.submission;

import java.util.List;
import nl.weerzien.shared.MessageKey;

/// A plain paper made of words: a title, a few sentences, and parts of lines. Decided before anything is drawn, so that
/// it can be tested without a PDF.
///
/// @param mark what stands in the foot of every page, such as a case number; no name
/// @param opening sentences below the title
public record Print(String mark, MessageKey title, List<MessageKey> opening, List<Part> parts) {
    public Print {
        opening = List.copyOf(opening);
        parts = List.copyOf(parts);
    }

    /// @param heading what the part is about
    /// @param sentences from edge to edge, before the lines
    public record Part(MessageKey heading, List<MessageKey> sentences, List<Line> lines) {
        public Part {
            sentences = List.copyOf(sentences);
            lines = List.copyOf(lines);
        }
    }

    /// @param label at the beginning of the line, such as a day
    public record Line(MessageKey label, MessageKey text) {}
}
