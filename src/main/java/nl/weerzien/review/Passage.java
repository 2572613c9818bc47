package nl.weerzien.review;

import nl.weerzien.shared.CaseId;
import org.jspecify.annotations.Nullable;

/// That a case file was handed over, and how that ended: without anything that was said about it.
///
/// @param outcome null while it lies with the supervisors
public record Passage(CaseId caseId, @Nullable Outcome outcome) {}
