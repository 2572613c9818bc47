package nl.weerzien.submission;

import java.util.List;
import nl.weerzien.checklist.EditionId;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.document.Sha256;
import nl.weerzien.shared.DocumentId;

/// One relative's papers as they were filed: frozen, so that it can always be shown what the IND got.
///
/// @param sha256 of the PDF
/// @param bytes length of the PDF
/// @param pages of the PDF
/// @param rules the edition it was prepared under
/// @param papers what stands in it, in order
/// @param explained requirements that an explanation answers
/// @param following requirements whose papers were to be sent later
public record Bundle(
        Sha256 sha256,
        long bytes,
        int pages,
        EditionId rules,
        List<DocumentId> papers,
        List<RequirementId> explained,
        List<RequirementId> following) {
    public Bundle {
        papers = List.copyOf(papers);
        explained = List.copyOf(explained);
        following = List.copyOf(following);
    }
}
