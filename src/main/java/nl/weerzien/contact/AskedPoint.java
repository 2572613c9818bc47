package nl.weerzien.contact;

import java.util.List;
import nl.weerzien.shared.DocumentKind;

/// One thing a letter asks to send, as it was read.
///
/// @param text as printed, without its number or bullet
/// @param kinds what papers its words name, in the order of the words; empty when they name none we know
public record AskedPoint(String text, LetterPlace place, List<DocumentKind> kinds) {
    public AskedPoint {
        kinds = List.copyOf(kinds);
    }
}
