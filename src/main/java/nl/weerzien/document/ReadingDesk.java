package nl.weerzien.document;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.DocumentId;

/// Has one paper of the queue read, as the house. Safe to repeat: a paper that needs no reading is left alone.
public class ReadingDesk {
    private final Reader reader;
    private final Originals originals;
    private final Documents documents;
    private final Readings readings;
    private final Clock clock;

    public ReadingDesk(Reader reader, Originals originals, Documents documents, Readings readings, Clock clock) {
        this.reader = reader;
        this.originals = originals;
        this.documents = documents;
        this.readings = readings;
        this.clock = clock;
    }

    /// What the queue should do with the job.
    public enum Next {
        /// There is nothing more to do.
        DONE,
        /// The reader was lost; try soon.
        AGAIN,
        /// Nothing can be read here just now, through no fault of the paper; try later.
        LATER
    }

    /// @param origin whose registry probably issued it
    public Next read(DocumentId id, Optional<Country> origin) {
        var found = documents.find(id).filter(document -> !document.state().settled());
        if (found.isEmpty()) return Next.DONE;
        if (!reader.ready()) return Next.LATER;
        var kept = documents.kept(id);
        byte[] original;
        try {
            original = originals.open(id, kept);
        } catch (NotOpened storeIsAway) {
            return Next.LATER;
        }
        var attempt = documents.beginReading(id, clock.instant());
        if (attempt.isEmpty()) return Next.DONE;
        if (attempt.get() > ReadingLog.MOST_ATTEMPTS) return quarantine(found.get());
        var hints = ReadingHints.of(origin.orElse(null), found.get().confirmed().language());
        return conclude(found.get(), kept, read(id, original, hints), attempt.get());
    }

    private ReadOutcome read(DocumentId id, byte[] original, ReadingHints hints) {
        return reader.read(original, hints, pages -> documents.recordPagesRead(id, pages));
    }

    private Next conclude(Document document, Kept kept, ReadOutcome outcome, int attempt) {
        try {
            switch (outcome) {
                case ReadOutcome.Read(var reading) -> {
                    keepPictures(document, kept, reading.pages());
                    readings.read(document, reading, clock.instant());
                }
                case ReadOutcome.Unreadable(var reason, var pages) -> {
                    keepPictures(document, kept, pages);
                    readings.unreadable(document, reason, pages, clock.instant());
                }
                case ReadOutcome.Lost _ -> {
                    if (attempt >= ReadingLog.MOST_ATTEMPTS) return quarantine(document);
                    documents.recordLost(document.id(), clock.instant());
                    return Next.AGAIN;
                }
            }
            return Next.DONE;
        } catch (NotKept storeIsAway) {
            documents.postponeReading(document.id());
            return Next.LATER;
        }
    }

    private Next quarantine(Document document) {
        readings.quarantined(document, clock.instant());
        return Next.DONE;
    }

    private void keepPictures(Document document, Kept kept, List<Page> pages) {
        for (var page : pages)
            originals.keepPicture(
                    document.id(), kept, page.number(), page.picture().jpeg());
    }
}
