package nl.weerzien.document;

import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A file somebody hands over.
///
/// @param bytes the file, at most [Intake#MOST_BYTES] of it
/// @param person for whom it is offered, if the sender said so
/// @param requirement the checklist requirement for which it is offered, if the sender came from there
public record Offer(
        CaseId caseId,
        byte[] bytes,
        @Nullable PersonId person,
        @Nullable String requirement) {}
