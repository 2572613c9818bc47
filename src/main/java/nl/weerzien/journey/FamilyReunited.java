package nl.weerzien.journey;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;

/// The last relative who was to come has arrived.
public record FamilyReunited(CaseId caseId) implements CaseEvent {}
