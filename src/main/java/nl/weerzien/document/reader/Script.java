package nl.weerzien.document.reader;

import java.lang.Character.UnicodeScript;
import nl.weerzien.document.Word;

/// In which script words are written.
final class Script {
    private Script() {}

    static boolean rightToLeft(String text) {
        return text.codePoints().anyMatch(point -> UnicodeScript.of(point) == UnicodeScript.ARABIC);
    }

    /// Whether most letters of the text are written from right to left.
    static boolean mostlyRightToLeft(String text) {
        return 2 * letters(text, UnicodeScript.ARABIC)
                > text.codePoints().filter(Character::isLetter).count();
    }

    /// Whether the sign is a letter or a figure of any script.
    static boolean says(int point) {
        return Character.isLetterOrDigit(point) || EthiopicNumerals.is(point);
    }

    /// Whether there is a letter or a figure in it; dotted and ruled lines for writing on have none.
    static boolean says(Word word) {
        return word.text().codePoints().anyMatch(Script::says);
    }

    /// Whether one word is written in Ge'ez letters and the other in Latin ones, as where two languages say the same.
    static boolean differs(String one, String other) {
        return isIn(one, UnicodeScript.ETHIOPIC) && isIn(other, UnicodeScript.LATIN)
                || isIn(one, UnicodeScript.LATIN) && isIn(other, UnicodeScript.ETHIOPIC);
    }

    private static boolean isIn(String text, UnicodeScript script) {
        long letters = letters(text, script);
        return letters > 0
                && letters == text.codePoints().filter(Character::isLetter).count();
    }

    /// How many letters of a script are in the text.
    static long letters(String text, UnicodeScript script) {
        return text.codePoints()
                .filter(point -> Character.isLetter(point) && UnicodeScript.of(point) == script)
                .count();
    }
}
