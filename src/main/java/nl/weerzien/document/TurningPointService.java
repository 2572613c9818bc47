package nl.weerzien.document;

import java.time.Instant;
import java.util.List;
import nl.weerzien.document.DocumentEvent.DocumentArrived;
import nl.weerzien.document.DocumentEvent.DocumentRead;
import nl.weerzien.document.DocumentEvent.DocumentUnreadable;
import nl.weerzien.shared.MessageKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The moments in the life of a paper whose row, job and news must not come apart: one transaction each.
@Service
class TurningPointService implements Arrivals, Readings {
    private final Documents documents;
    private final ReadingQueue queue;
    private final ApplicationEventPublisher events;

    TurningPointService(Documents documents, ReadingQueue queue, ApplicationEventPublisher events) {
        this.documents = documents;
        this.queue = queue;
        this.events = events;
    }

    @Override
    @Transactional
    public boolean accept(Document document, Kept kept) {
        if (!documents.add(document, kept)) return false;
        queue.add(document.caseId(), document.id());
        events.publishEvent(new DocumentArrived(document.caseId(), document.id()));
        return true;
    }

    @Override
    @Transactional
    public void read(Document document, Reading reading, Instant at) {
        documents.recordRead(document.id(), reading, at);
        events.publishEvent(new DocumentRead(document.caseId(), document.id()));
    }

    @Override
    @Transactional
    public void unreadable(Document document, MessageKey reason, List<Page> seen, Instant at) {
        documents.recordUnreadable(document.id(), reason, seen, at);
        events.publishEvent(new DocumentUnreadable(document.caseId(), document.id()));
    }

    @Override
    @Transactional
    public void quarantined(Document document, Instant at) {
        documents.recordQuarantined(document.id(), at);
        events.publishEvent(new DocumentUnreadable(document.caseId(), document.id()));
    }
}
