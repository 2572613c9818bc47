package nl.weerzien.security;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;

/// Somebody was put on a case file.
public record CaseAdmitted(CaseId caseId, AccountId account) implements CaseEvent {
    @Override
    public String subject() {
        return account.toString();
    }
}
