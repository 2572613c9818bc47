package nl.weerzien.document;

import java.time.Clock;
import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.DocumentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Has one paper read, from the queue and as the house itself. Safe to repeat: a paper that needs no reading is left
/// alone.
@Service
public class ReadingService {
    private final Reader reader;
    private final Originals originals;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingService(
            Reader reader,
            Originals originals,
            Documents documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reader = reader;
        this.originals = originals;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }
}
