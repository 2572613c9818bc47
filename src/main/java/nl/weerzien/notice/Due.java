package nl.weerzien.notice;

import nl.weerzien.checklist.ReminderRules.Channel;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;

/// Something that somebody is to be told.
///
/// @param channel the loudest way in which they may be told; what they chose themselves may be softer
public record Due(CaseId caseId, AccountId recipient, Occasion occasion, Channel channel) {

    /// The same for everything that must be told only once. A term whose day moves has other keys, and is told anew.
    public String key() {
        return caseId + "/" + occasion.code() + "/" + recipient;
    }
}
