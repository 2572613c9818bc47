package nl.weerzien.audit;

import java.time.Instant;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;

/// One line of the record.
///
/// @param at when it was written, which is when it happened
/// @param who the account, or the house
/// @param event the room and name of what happened, such as `document.DocumentRead`
/// @param subject what it happened to, as [nl.weerzien.shared.CaseEvent#subject] says
public record AuditEntry(Instant at, AccountId who, CaseId caseId, String event, String subject) {}
