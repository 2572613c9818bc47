package nl.weerzien.handover;

import java.util.Set;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.PersonId;

/// What a lawyer is to get.
///
/// @param lawyer who gets it, by name
/// @param relatives whose cases it is about, at least one
/// @param papers those that go along, letters included
public record Choice(String lawyer, Set<PersonId> relatives, Set<DocumentId> papers) {
    static final int LONGEST_NAME = 200;

    public Choice {
        lawyer = lawyer.strip();
        relatives = Set.copyOf(relatives);
        papers = Set.copyOf(papers);
    }
}
