package nl.weerzien.document.reader;

import java.lang.Character.UnicodeScript;

/// In which script words are written.
final class Script {
    private Script() {}

    static boolean rightToLeft(String text) {
        return text.codePoints().anyMatch(point -> UnicodeScript.of(point) == UnicodeScript.ARABIC);
    }

    /// How many letters of a script are in the text.
    static long letters(String text, UnicodeScript script) {
        return text.codePoints()
                .filter(point -> Character.isLetter(point) && UnicodeScript.of(point) == script)
                .count();
    }
}
