package nl.weerzien.document;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/// One transaction around what must not come apart when a paper arrives.
class ArrivalService implements Arrivals {
    private final Documents documents;
    private final ReadingQueue queue;
    private final ApplicationEventPublisher events;

    ArrivalService(Documents documents, ReadingQueue queue, ApplicationEventPublisher events) {
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
}
