package nl.weerzien.contact;

import java.time.Instant;
import java.time.LocalDate;
import nl.weerzien.document.Sha256;
import nl.weerzien.journey.Means;
import nl.weerzien.shared.CaseId;

/// An answer to a letter of the IND as it was sent, frozen.
///
/// @param on the day it was sent
/// @param sha256 of the PDF
/// @param pages of the PDF
/// @param at when that was recorded
public record Reply(
        ReplyId id, CaseId caseId, LetterId letter, LocalDate on, Means means, Sha256 sha256, int pages, Instant at) {}
