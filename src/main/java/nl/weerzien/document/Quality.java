package nl.weerzien.document;

import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.shared.MessageKey;

/// How well a page was pictured.
///
/// @param sharpness how steep the edges of the writing are: 0.5 as sharp as can be, below 0.2 hardly readable, 0 where
///     nothing stands that could be judged by
/// @param light mean lightness, 0 black to 1 white
/// @param ink share of the page that is darker than its surroundings; nearly 0 on an empty page
/// @param verdicts keys `document.quality.*`; empty when the picture is good
public record Quality(double sharpness, double light, double ink, List<MessageKey> verdicts) {
    public Quality {
        verdicts = List.copyOf(verdicts);
    }

    /// The same with one more verdict.
    public Quality and(MessageKey verdict) {
        return new Quality(
                sharpness,
                light,
                ink,
                Stream.concat(verdicts.stream(), Stream.of(verdict)).toList());
    }
}
