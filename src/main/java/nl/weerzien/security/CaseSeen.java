package nl.weerzien.security;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;

/// Somebody looked at a part of a case file.
///
/// @param subject which part, a fixed word: `family`, `papers`, `bundle` …
public record CaseSeen(CaseId caseId, String subject) implements CaseEvent {}
