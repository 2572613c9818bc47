package nl.weerzien.checklist;

import java.util.List;
import nl.weerzien.shared.MessageKey;

/// Something to know about the papers of an origin, for those for whom it holds.
///
/// @param origin the country's two letters, or [#EVERYWHERE]
public record OriginNote(String id, String origin, Kind kind, List<Condition> when, Provenance provenance) {
    /// Stands for every origin.
    public static final String EVERYWHERE = "any";

    public OriginNote {
        when = List.copyOf(when);
    }

    /// What the note is for.
    public enum Kind {
        /// Read before anybody asks the authorities of the country they fled for anything.
        SAFETY,
        /// Which papers exist, from which age, and which do not.
        PAPERS,
        NAMES,
        LEGALISATION
    }

    public MessageKey text() {
        return new MessageKey("checklist.origin." + origin + ".note." + id);
    }
}
