package nl.weerzien.handover;

import java.io.OutputStream;
import nl.weerzien.shared.CaseId;
import org.springframework.stereotype.Service;

/// Hands out the archive of a handover that was noted.
@Service
public class ArchiveService {
    private final HandoverService handovers;
    private final DossierService dossiers;
    private final Archivist archivist;

    ArchiveService(HandoverService handovers, DossierService dossiers, Archivist archivist) {
        this.handovers = handovers;
        this.dossiers = dossiers;
        this.archivist = archivist;
    }

    /// Writes what was chosen then, as it is now: what was set aside since does not go along. Deliberately no
    /// transaction of its own: it lasts as long as the reader takes.
    ///
    /// @throws NoSuchHandover if the case file has no such handover
    /// @throws nl.weerzien.security.NotYours if a sponsor asks
    public void write(CaseId caseId, HandoverId id, OutputStream target) {
        var handover = handovers.of(caseId).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchHandover(id));
        archivist.pack(dossiers.dossier(caseId, handover.choice()), target);
    }
}
