package nl.weerzien.document;

import nl.weerzien.document.DocumentEvent.DocumentReadAgain;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives a paper back to the readers when a person asks for it.
@Service
public class ReadingService {
    private final CaseAccess access;
    private final Documents documents;
    private final ReadingQueue queue;
    private final ApplicationEventPublisher events;

    ReadingService(CaseAccess access, Documents documents, ReadingQueue queue, ApplicationEventPublisher events) {
        this.access = access;
        this.documents = documents;
        this.queue = queue;
        this.events = events;
    }

    /// How long a paper that arrived will wait for a reader; nothing for one that waits no longer.
    @Transactional
    public ReadingWait waitOf(Document document) {
        access.toPrepare(document.caseId());
        return document.state() instanceof DocumentState.Arrived ? queue.before(document.id()) : ReadingWait.NONE;
    }

    /// Puts a paper in line again, to be read in the language a person said it is in, if somebody did. What people
    /// confirmed stays; what the machine proposed is proposed anew. A paper that is in line already is left alone.
    ///
    /// @throws NoSuchDocument if the case file has no such paper
    @Transactional
    public void readAgain(CaseId caseId, DocumentId id) {
        access.toPrepare(caseId);
        var document = documents
                .find(id)
                .filter(found -> found.caseId().equals(caseId))
                .orElseThrow(() -> new NoSuchDocument(id));
        switch (document.state()) {
            case DocumentState.Read _, DocumentState.Unreadable _, DocumentState.Quarantined _ -> {
                documents.readAgain(id);
                queue.add(caseId, id);
                events.publishEvent(new DocumentReadAgain(caseId, id));
            }
            case DocumentState.Arrived _, DocumentState.BeingRead _ -> {}
        }
    }
}
