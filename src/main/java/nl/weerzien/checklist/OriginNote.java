package nl.weerzien.checklist;

import java.util.List;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.MessageKey;

/// Something to know about the papers of an origin, for those for whom it holds.
public record OriginNote(String id, Country origin, Kind kind, List<Condition> when, Provenance provenance) {
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
        return new MessageKey("checklist.origin." + origin.iso2() + ".note." + id);
    }
}
