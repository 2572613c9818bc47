package nl.weerzien.document;

import java.time.Instant;
import java.util.List;
import nl.weerzien.shared.MessageKey;

/// How a paper's reading ended, recorded together with the news of it.
public interface Readings {

    void read(Document document, Reading reading, Instant at);

    void unreadable(Document document, MessageKey reason, List<Page> seen, Instant at);

    /// The reader was lost on it each time.
    void quarantined(Document document, Instant at);
}
