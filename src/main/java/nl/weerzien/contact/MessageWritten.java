package nl.weerzien.contact;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;

/// Somebody on the case wrote to the others.
public record MessageWritten(CaseId caseId, MessageId message) implements CaseEvent {
    @Override
    public String subject() {
        return message.toString();
    }
}
