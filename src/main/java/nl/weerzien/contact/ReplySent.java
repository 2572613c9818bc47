package nl.weerzien.contact;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;

/// A letter of the IND was answered.
public record ReplySent(CaseId caseId, ReplyId reply) implements CaseEvent {
    @Override
    public String subject() {
        return reply.toString();
    }
}
