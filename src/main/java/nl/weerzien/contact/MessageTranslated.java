package nl.weerzien.contact;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;

/// A translation that a person made was noted beside a message.
public record MessageTranslated(CaseId caseId, MessageId message) implements CaseEvent {
    @Override
    public String subject() {
        return message.toString();
    }
}
