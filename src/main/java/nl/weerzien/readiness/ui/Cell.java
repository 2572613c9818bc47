package nl.weerzien.readiness.ui;

import nl.weerzien.checklist.RequirementId;
import nl.weerzien.readiness.Match;
import nl.weerzien.shared.PersonId;

/// A place in the checklist: one requirement for one relative.
record Cell(PersonId relative, RequirementId requirement) {

    static Cell of(Match match) {
        return new Cell(match.relative(), match.requirement().id());
    }
}
