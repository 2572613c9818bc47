package nl.weerzien.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says what a paper's fields may hold, of what the machine read and what people answered.
@Service
public class ProposalService {
    private final DoorService door;
    private final Documents documents;
    private final DateMeanings meanings;

    ProposalService(DoorService door, Documents documents, DateMeanings meanings) {
        this.door = door;
        this.documents = documents;
        this.meanings = meanings;
    }

    /// @param answers the last one per field and person of the paper that was read
    public Proposals of(Reading reading, List<ConfirmedField> answers) {
        return new Proposals(meanings, reading, answers);
    }

    /// The same for several papers of one case file, with their confirmed answers, in one look. Opening what was read
    /// takes some milliseconds a paper.
    ///
    /// @return by paper; those that were not read are left out
    @Transactional
    public Map<DocumentId, Proposals> of(CaseId caseId, Collection<Document> papers) {
        door.toSee(caseId);
        return opened(caseId, papers);
    }

    /// As [#of(CaseId, Collection)], for a line in a list: not recorded as a look.
    @Transactional
    public Map<DocumentId, Proposals> atAGlance(CaseId caseId, Collection<Document> papers) {
        door.toPrepare(caseId);
        return opened(caseId, papers);
    }

    private Map<DocumentId, Proposals> opened(CaseId caseId, Collection<Document> papers) {
        var readings =
                documents.readings(caseId, papers.stream().map(Document::id).toList());
        var proposals = new HashMap<DocumentId, Proposals>();
        for (var paper : papers)
            Optional.ofNullable(readings.get(paper.id()))
                    .map(reading -> of(reading, paper.confirmed().fields()))
                    .ifPresent(read -> proposals.put(paper.id(), read));
        return proposals;
    }
}
