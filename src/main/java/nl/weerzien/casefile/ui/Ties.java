package nl.weerzien.casefile.ui;

import nl.weerzien.casefile.CaseFile;
import nl.weerzien.family.Parent;
import nl.weerzien.family.Parentage;
import nl.weerzien.family.Relationship;
import nl.weerzien.family.RelationshipKind;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Words;

/// Ties of which only the kind was said yet.
final class Ties {
    private Ties() {}

    /// What was said of the parents before is kept where the new tie has parents too; nothing else is guessed.
    static Relationship blank(PersonId relative, RelationshipKind kind, CaseFile file) {
        var nobody = new Parentage(Parent.unknown(), Parent.unknown());
        var known = file.family()
                .relationshipOf(relative)
                .flatMap(Relationship::knownParentage)
                .orElse(nobody);
        return switch (kind) {
            case SPOUSE -> new Relationship.Spouse(relative, null);
            case PARTNER -> new Relationship.Partner(relative, null);
            case CHILD -> new Relationship.Child(relative, withSponsor(known, file), false);
            case STEP_CHILD -> new Relationship.StepChild(relative, known);
            case FOSTER_CHILD -> new Relationship.FosterChild(relative, known);
            case PARENT -> new Relationship.ParentOfSponsor(relative);
            case SIBLING -> new Relationship.Sibling(relative, known);
            case OTHER -> new Relationship.Other(relative, Words.of("casefile.relate.other"));
        };
    }

    private static Parentage withSponsor(Parentage known, CaseFile file) {
        var sponsor = new Parent.InFile(file.family().sponsorId());
        if (known.both().contains(sponsor)) return known;
        var other = known.both().stream()
                .filter(Parent.InFile.class::isInstance)
                .findFirst()
                .orElse(known.one());
        return new Parentage(sponsor, other);
    }
}
