package nl.weerzien.casefile.ui;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import nl.weerzien.family.NamePart;
import nl.weerzien.family.NameRole;
import nl.weerzien.family.PersonName;

/// A name typed in one line, in whatever script.
final class TypedName {
    private TypedName() {}

    /// Each word goes where its letters belong: Latin letters, or the own script.
    ///
    /// @throws IllegalArgumentException if `line` is blank
    static PersonName read(String line) {
        return new PersonName(Arrays.stream(line.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> isLatin(word)
                        ? NamePart.latin(NameRole.UNSAID, word)
                        : new NamePart(NameRole.UNSAID, null, word))
                .toList());
    }

    private static boolean isLatin(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
    }
}
