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

    /// How many letters of a script are in the text.
    static long letters(String text, UnicodeScript script) {
        return text.codePoints()
                .filter(point -> Character.isLetter(point) && UnicodeScript.of(point) == script)
                .count();
    }
}
