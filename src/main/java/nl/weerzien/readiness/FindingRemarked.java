package nl.weerzien.readiness;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;

/// Somebody explained a finding, or asked about it.
public record FindingRemarked(CaseId caseId, Remark.Kind kind) implements CaseEvent {}
