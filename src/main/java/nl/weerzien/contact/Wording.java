package nl.weerzien.contact;

import java.util.Optional;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// Words as somebody wrote them. Nothing is corrected or translated in them; only blank edges, and signs that no screen
/// and no database can hold, are left out.
///
/// @param text 1 to [#MOST] characters
/// @param language as the writer says, a code of [nl.weerzien.document.PaperLanguage#ALL]; null when nobody said
public record Wording(String text, @Nullable String language) {
    /// Characters as people count them, roughly: code points.
    public static final int MOST = 10_000;

    /// @throws IllegalArgumentException if there is an [#objection] to the text
    public Wording {
        text = cleaned(text);
        if (objection(text).isPresent())
            throw new IllegalArgumentException("words are 1 to " + MOST + " characters, got " + length(text));
    }

    /// Why a text will not do: nothing that can be seen in it, or too long; empty if it will.
    public static Optional<MessageKey> objection(String typed) {
        var text = cleaned(typed);
        if (text.codePoints().noneMatch(Wording::visible)) return Optional.of(new MessageKey("contact.words.empty"));
        var length = length(text);
        return length <= MOST ? Optional.empty() : Optional.of(new MessageKey("contact.words.too-long", length, MOST));
    }

    /// The direction of the first letter; where there is none, that of the language; empty where nobody said that.
    public Optional<Direction> direction() {
        return Direction.ofFirstLetter(text).or(() -> Direction.ofLanguage(language));
    }

    /// Lines end in one sign; half letters and the zero sign, which no text has, become a visible gap.
    static String cleaned(String typed) {
        var text = new StringBuilder();
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(letter -> {
            if (letter == 0 || letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE)
                text.append('\uFFFD');
            else text.appendCodePoint(letter);
        });
        return text.toString().strip();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean visible(int letter) {
        return !Character.isWhitespace(letter)
                && !Character.isSpaceChar(letter)
                && switch (Character.getType(letter)) {
                    case Character.CONTROL, Character.FORMAT -> false;
                    default -> true;
                };
    }
}
