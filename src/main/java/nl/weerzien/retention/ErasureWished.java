package nl.weerzien.retention;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;

/// Somebody said when what is kept of a family may go.
public record ErasureWished(CaseId caseId) implements CaseEvent {}
