package nl.weerzien.submission;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;

/// One relative's application, or a supplement to it, was sent to the IND.
///
/// @param reviewed whether a supervisor had called it ready
public record ApplicationFiled(CaseId caseId, PersonId relative, FilingId filing, boolean reviewed)
        implements CaseEvent {
    @Override
    public String subject() {
        return filing.toString();
    }
}
