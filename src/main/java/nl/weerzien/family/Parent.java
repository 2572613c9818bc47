package nl.weerzien.family;

import java.util.Optional;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// One of the two parents of a child: a person of the file, or somebody outside it. A parent outside matters: whoever
/// stays behind with custody must consent, and a parent who is dead or cannot be found needs another paper.
public sealed interface Parent {

    /// The sponsor or a relative.
    record InFile(PersonId person) implements Parent {}

    /// Somebody who does not come and is not the sponsor.
    ///
    /// @param name null when not known or not told
    record Outside(@Nullable PersonName name, Fate fate) implements Parent {}

    /// What became of a parent outside the file.
    enum Fate {
        ALIVE,
        DEAD,
        /// Cannot be found.
        MISSING,
        /// Nobody said.
        UNKNOWN
    }

    /// Nothing is known yet.
    static Parent unknown() {
        return new Outside(null, Fate.UNKNOWN);
    }

    /// The person of the file, if it is one.
    default Optional<PersonId> inFile() {
        return switch (this) {
            case InFile(var person) -> Optional.of(person);
            case Outside _ -> Optional.empty();
        };
    }
}
