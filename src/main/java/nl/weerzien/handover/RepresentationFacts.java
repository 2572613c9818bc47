package nl.weerzien.handover;

import nl.weerzien.handover.Representation.Fact;
import nl.weerzien.shared.CaseId;

/// The facts of every case file about who speaks for its family. They are added to and read, and never changed.
public interface RepresentationFacts {

    Representation of(CaseId caseId);

    void add(CaseId caseId, Fact fact);
}
