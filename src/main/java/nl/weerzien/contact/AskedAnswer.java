package nl.weerzien.contact;

import java.util.Set;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;

/// How a point of a letter is answered.
public sealed interface AskedAnswer {

    /// Nothing yet.
    record Open() implements AskedAnswer {}

    /// These papers are sent.
    record Enclosed(Set<DocumentId> papers) implements AskedAnswer {
        public Enclosed {
            papers = Set.copyOf(papers);
            if (papers.isEmpty()) throw new IllegalArgumentException("nothing is enclosed");
        }
    }

    /// It cannot be had.
    ///
    /// @param words why, for the IND; not blank
    record Explained(String words) implements AskedAnswer {
        public Explained {
            words = stated(words);
        }
    }

    /// It needs more time.
    ///
    /// @param words how long and why, for the IND; not blank
    record Extension(String words) implements AskedAnswer {
        public Extension {
            words = stated(words);
        }
    }

    /// Whether the family has done what it can about it.
    default boolean settled() {
        return !(this instanceof Open);
    }

    /// What is known of it, in a few words.
    default MessageKey label() {
        return switch (this) {
            case Open _ -> new MessageKey("contact.letter.answer.open");
            case Enclosed _ -> new MessageKey("contact.letter.answer.enclosed");
            case Explained _ -> new MessageKey("contact.letter.answer.explained");
            case Extension _ -> new MessageKey("contact.letter.answer.extension");
        };
    }

    private static String stated(String words) {
        if (words.isBlank()) throw new IllegalArgumentException("an answer to the IND says why");
        return words.strip();
    }
}
