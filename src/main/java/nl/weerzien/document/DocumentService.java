package nl.weerzien.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerzien.security.SignedIn;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes papers in and shows them to those who may see the case file.
@Service
public class DocumentService {
    private final DoorService door;
    private final SignedIn signedIn;
    private final Intake intake;
    private final Documents documents;
    private final Originals originals;

    DocumentService(DoorService door, SignedIn signedIn, Intake intake, Documents documents, Originals originals) {
        this.door = door;
        this.signedIn = signedIn;
        this.intake = intake;
        this.documents = documents;
        this.originals = originals;
    }

    /// Takes a file in. Deliberately no transaction of its own: looking at the file and storing it take seconds, and
    /// only the last step, the row with its reading job, needs one.
    public Received receive(Offer offer) {
        door.toPrepare(offer.caseId());
        return intake.receive(offer, signedIn.get().id());
    }

    /// What a first look says of the picture in a file that was just received, so that it can be taken anew while
    /// the paper is at hand: keys `document.quality.*`, empty when it is good. It tells nothing that is not in the
    /// bytes, so whoever has them may ask.
    public List<MessageKey> look(byte[] bytes) {
        return intake.look(bytes);
    }

    /// All papers of a case file, newest first, those set aside too.
    @Transactional
    public List<Document> of(CaseId caseId) {
        door.toSee(caseId);
        return documents.of(caseId);
    }

    /// Those of several case files, by case file, in one look; none for those without papers. Says nothing to the
    /// record of who looked: no case file is opened by standing in a list.
    @Transactional(readOnly = true)
    public Map<CaseId, List<Document>> of(Collection<CaseId> cases) {
        return documents.of(cases);
    }

    /// As [#of(CaseId)], for a page that is open already and looks again: not recorded as another look.
    @Transactional
    public List<Document> again(CaseId caseId) {
        door.toPrepare(caseId);
        return documents.of(caseId);
    }

    /// @throws NoSuchDocument if the case file has no such paper
    @Transactional
    public Document get(CaseId caseId, DocumentId id) {
        door.toSee(caseId);
        return inCase(caseId, id);
    }

    /// What the machine read; empty until it has. Pictures come without bytes, see [#picture].
    @Transactional
    public Optional<Reading> reading(CaseId caseId, DocumentId id) {
        door.toSee(caseId);
        inCase(caseId, id);
        return documents.reading(id);
    }

    /// What the machine takes each paper for of which nobody said yet what it is.
    @Transactional
    public Map<DocumentId, DocumentKind> proposedKinds(CaseId caseId) {
        door.toPrepare(caseId);
        var unnamed = documents.of(caseId).stream()
                .filter(Document::needsKind)
                .map(Document::id)
                .toList();
        var proposals = new HashMap<DocumentId, DocumentKind>();
        documents
                .readings(caseId, unnamed)
                .forEach((id, reading) ->
                        reading.likeliest().ifPresent(likeliest -> proposals.put(id, likeliest.kind())));
        return proposals;
    }

    /// The picture of one page, upright, JPEG.
    ///
    /// @param page from 1
    /// @throws NoSuchDocument if the case file has no such paper or the paper no such page
    public byte[] picture(CaseId caseId, DocumentId id, int page) {
        var kept = keptOf(caseId, id);
        return originals.openPicture(id, kept, page);
    }

    /// The file as it was sent, byte for byte.
    public byte[] original(CaseId caseId, DocumentId id) {
        var kept = keptOf(caseId, id);
        return originals.open(id, kept);
    }

    private Kept keptOf(CaseId caseId, DocumentId id) {
        door.toSee(caseId);
        inCase(caseId, id);
        return documents.kept(id);
    }

    private Document inCase(CaseId caseId, DocumentId id) {
        return documents
                .find(id)
                .filter(document -> document.caseId().equals(caseId))
                .orElseThrow(() -> new NoSuchDocument(id));
    }
}
