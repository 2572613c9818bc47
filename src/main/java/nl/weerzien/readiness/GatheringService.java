package nl.weerzien.readiness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.checklist.PreparedUnder;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentService;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Journeys;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what is known of several families, with as many questions to the database for thousands as for one.
@Service
class GatheringService {
    private final JourneyService journeys;
    private final DocumentService documents;
    private final Remarks remarks;
    private final Preparations preparations;
    private final CompletionRequests requests;

    GatheringService(
            JourneyService journeys,
            DocumentService documents,
            Remarks remarks,
            Preparations preparations,
            CompletionRequests requests) {
        this.journeys = journeys;
        this.documents = documents;
        this.remarks = remarks;
        this.preparations = preparations;
        this.requests = requests;
    }

    /// @param prepared the last record of each relative
    record Known(
            Map<CaseId, Journeys> roads,
            Map<CaseId, List<Document>> papers,
            Map<CaseId, List<Remark>> remarks,
            Map<PersonId, PreparedUnder> prepared,
            Map<CaseId, List<CompletionRequest>> requests) {
        private static final Journeys NO_ROADS = new Journeys(List.of());

        Journeys roads(CaseFile file) {
            return roads.getOrDefault(file.id(), NO_ROADS);
        }

        List<Document> papers(CaseFile file) {
            return papers.getOrDefault(file.id(), List.of());
        }

        List<Remark> remarks(CaseFile file) {
            return remarks.getOrDefault(file.id(), List.of());
        }

        List<CompletionRequest> requests(CaseFile file) {
            return requests.getOrDefault(file.id(), List.of());
        }

        /// Everything that the judgement of a family follows from, beside the rules, which do not change. Of papers and
        /// records, which would be much to keep, their hash: each carries moments and words that no two share.
        List<Object> of(CaseFile file, LocalDate today) {
            var records = file.relatives().stream()
                    .map(relative -> Optional.ofNullable(prepared.get(relative.id())))
                    .toList();
            return List.of(
                    today,
                    file,
                    roads(file),
                    papers(file).hashCode(),
                    remarks(file),
                    records.hashCode(),
                    requests(file));
        }
    }

    @Transactional(readOnly = true)
    Known of(Collection<CaseFile> families) {
        var cases = families.stream().map(CaseFile::id).toList();
        var roads = journeys.of(families);
        return new Known(
                roads, documents.of(cases), remarks.of(cases), preparations.of(cases), requests.running(roads));
    }
}
