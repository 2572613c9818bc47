package nl.weerzien.casefile;

import java.time.Instant;
import java.util.Optional;
import nl.weerzien.family.VNumber;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// The application for one relative. Each relative has their own: own V-number, own papers, own decision.
///
/// @param vNumber of the relative; null until the IND gave one
/// @param setAside null while it goes on
public record Application(
        PersonId relative,
        @Nullable VNumber vNumber,
        @Nullable SetAside setAside) {

    /// The family chose not to go on for this relative for now. Nothing is thrown away and it can be taken up again.
    ///
    /// @param why in the words of whoever wrote it
    /// @param recordedAt when it was written down
    public record SetAside(String why, Instant recordedAt) {}

    public boolean goesOn() {
        return setAside == null;
    }

    public Optional<SetAside> whySetAside() {
        return Optional.ofNullable(setAside);
    }
}
