package nl.weerzien.desk;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.weerzien.family.NamePart;
import nl.weerzien.family.NameRole;
import nl.weerzien.family.PersonName;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Words;

/// Names as the reader of the screen reads them: in the family's own script where that is the script of the language
/// of the screen, in Latin letters elsewhere.
final class Called {

    private Called() {}

    /// The whole name.
    static String by(PersonName name) {
        return ownScript() ? name.ownScript().orElseGet(name::shown) : name.shown();
    }

    /// The given name.
    static String shortly(PersonName name) {
        return ownScript() ? givenInOwnScript(name).orElseGet(name::shortly) : name.shortly();
    }

    private static Optional<String> givenInOwnScript(PersonName name) {
        var given = name.parts().stream()
                .filter(part -> part.role() == NameRole.GIVEN)
                .flatMap(part -> part.inOwnScript().stream())
                .collect(Collectors.joining(" "));
        return given.isEmpty() ? name.parts().stream().findFirst().flatMap(NamePart::inOwnScript) : Optional.of(given);
    }

    private static boolean ownScript() {
        return Words.language() == Language.AR;
    }
}
