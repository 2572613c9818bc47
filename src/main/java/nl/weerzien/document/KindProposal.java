package nl.weerzien.document;

import java.util.List;
import nl.weerzien.shared.DocumentKind;

/// A kind that a paper may be of.
///
/// @param confidence 0 to 1
/// @param spokeForIt the words on the paper that did, as they were read
public record KindProposal(DocumentKind kind, double confidence, List<String> spokeForIt) {
    public KindProposal {
        spokeForIt = List.copyOf(spokeForIt);
    }
}
