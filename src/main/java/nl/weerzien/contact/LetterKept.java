package nl.weerzien.contact;

import java.util.List;
import nl.weerzien.shared.MessageKey;

/// What became of a letter that somebody confirmed.
public sealed interface LetterKept {

    /// The road of everybody it concerns knows it.
    record Kept(Letter letter) implements LetterKept {}

    /// It was confirmed before. Nothing changed.
    record Known(Letter letter) implements LetterKept {}

    /// Something on it does not fit the choice. Nothing was kept; the person may say that it is right all the same.
    record Asks(List<MessageKey> questions) implements LetterKept {}

    /// Nothing was kept; what was typed can be corrected and told again.
    record Refused(MessageKey reason) implements LetterKept {}
}
