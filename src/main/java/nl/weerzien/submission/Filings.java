package nl.weerzien.submission;

import java.util.List;
import java.util.Optional;
import nl.weerzien.document.Kept;
import nl.weerzien.shared.CaseId;

/// Everything that was filed. Added to and never changed.
public interface Filings {

    /// In the order in which they were recorded.
    List<Filing> of(CaseId caseId);

    Optional<Filing> find(FilingId id);

    /// @param kept where the bundle was sealed
    void add(Filing filing, Kept kept);

    /// Where the bundle lies.
    ///
    /// @throws NoSuchFiling if there is none
    Kept kept(FilingId id);
}
