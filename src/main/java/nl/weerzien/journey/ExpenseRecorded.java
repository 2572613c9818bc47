package nl.weerzien.journey;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;

/// An expense was written down, corrected or taken back.
public record ExpenseRecorded(CaseId caseId, PersonId person, ExpenseId expense) implements CaseEvent {
    @Override
    public String subject() {
        return person.toString();
    }
}
