package nl.weerzien.document.reader;

import java.lang.Character.UnicodeScript;

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
