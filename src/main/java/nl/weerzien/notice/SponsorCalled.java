package nl.weerzien.notice;

import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;

/// A volunteer called somebody about the news that waited for them.
public record SponsorCalled(CaseId caseId, AccountId who) implements CaseEvent {
    @Override
    public String subject() {
        return who.toString();
    }
}
