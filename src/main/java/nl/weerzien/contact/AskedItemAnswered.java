package nl.weerzien.contact;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;

/// Somebody said how a point of a letter is answered.
public record AskedItemAnswered(CaseId caseId, AskedItemId item) implements CaseEvent {
    @Override
    public String subject() {
        return item.toString();
    }
}
