package nl.weerzien.document;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;

/// Takes a file in, cheapest question first. Whatever goes wrong, either the paper is kept whole or nothing of it is.
public class Intake {
    /// 25 MB.
    public static final int MOST_BYTES = 25 * 1024 * 1024;
    /// Pages of one paper.
    public static final int MOST_PAGES = 60;

    private final Reader reader;
    private final Originals originals;
    private final Documents documents;
    private final Arrivals arrivals;
    private final Clock clock;

    public Intake(Reader reader, Originals originals, Documents documents, Arrivals arrivals, Clock clock) {
        this.reader = reader;
        this.originals = originals;
        this.documents = documents;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    Received receive(Offer offer, AccountId by) {
        if (offer.bytes().length == 0) return new Received.Refused(new MessageKey("document.refused.empty"));
        if (offer.bytes().length > MOST_BYTES) return new Received.Refused(new MessageKey("document.refused.too-big"));
        return switch (reader.inspect(offer.bytes())) {
            case Inspection.Refused(var reason) -> new Received.Refused(reason);
            case Inspection.Acceptable found -> receive(offer, by, found);
        };
    }

    /// As [Reader#look].
    List<MessageKey> look(byte[] bytes) {
        return reader.look(bytes);
    }

    private Received receive(Offer offer, AccountId by, Inspection.Acceptable found) {
        var sha256 = Sha256.of(offer.bytes());
        var twin = documents.twin(offer.caseId(), sha256);
        if (twin.isPresent()) return new Received.AlreadyHeld(twin.get());

        var id = DocumentId.fresh();
        Kept kept;
        try {
            kept = originals.keep(id, offer.bytes());
        } catch (NotKept storeIsAway) {
            return new Received.Refused(new MessageKey("document.refused.not-kept"));
        }
        var receipt = new Receipt(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by,
                sha256,
                found.type(),
                offer.bytes().length,
                found.pages(),
                offer.person(),
                offer.requirement());
        var document =
                new Document(id, offer.caseId(), receipt, ReadingLog.arrived(receipt.at()), Confirmed.NOTHING, null);
        return record(document, kept);
    }

    private Received record(Document document, Kept kept) {
        var accepted = false;
        try {
            accepted = arrivals.accept(document, kept);
        } finally {
            if (!accepted) originals.forget(kept);
        }
        if (accepted) return new Received.Accepted(document.id(), document.receipt());
        return new Received.AlreadyHeld(documents
                .twin(document.caseId(), document.receipt().sha256())
                .orElseThrow(() -> new NoSuchDocument(document.id())));
    }
}
