package nl.weerzien.shell;

import com.vaadin.flow.component.html.Span;
import nl.weerzien.shared.MessageKey;

/// A state in one or two words with a sign before it, so that nobody needs its colour.
public class Pill extends Span {

    /// What the state asks of the reader.
    public enum Tone {
        /// Done, accepted. A tick.
        OK,
        /// Needs a look, or cannot be told yet. An exclamation mark.
        WAIT,
        /// Still missing, or the thing to do now. An empty circle.
        OPEN,
        /// A term that is running out or has run out, a refusal. A clock. Nothing else is red.
        LATE,
        /// Neither good nor bad: on its way, not needed. A dot.
        QUIET;

        String cssClass() {
            return switch (this) {
                case OK -> "ok";
                case WAIT -> "wait";
                case OPEN -> "open";
                case LATE -> "late";
                case QUIET -> "quiet";
            };
        }
    }

    public Pill(Tone tone, MessageKey words) {
        this(tone, Words.of(words));
    }

    /// For words that are data, such as a count or a name.
    public Pill(Tone tone, String words) {
        super(words);
        addClassNames("pill", tone.cssClass());
    }
}
