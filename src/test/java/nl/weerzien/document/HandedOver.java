package nl.weerzien.document;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.testkit.People;

/// Papers handed over for a test: really sealed and stored, but in no queue, so that the house's own readers leave them
/// alone.
public record HandedOver(People people, Originals originals, Documents documents, Clock clock) {

    /// A paper that nobody handed over before.
    public DocumentId by(AccountId sender, CaseId family) {
        return by(sender, family, UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
    }

    public DocumentId by(AccountId sender, CaseId family, byte[] file) {
        return by(sender, family, file, new ScriptedReader());
    }

    /// The same of many pages.
    public DocumentId by(AccountId sender, CaseId family, int pages) {
        var reader = new ScriptedReader();
        reader.inspection = new Inspection.Acceptable(MediaType.PDF, pages);
        return by(sender, family, UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII), reader);
    }

    private DocumentId by(AccountId sender, CaseId family, byte[] file, Reader reader) {
        Arrivals withoutQueue = (document, kept) -> documents.add(document, kept);
        var intake = new Intake(reader, originals, documents, withoutQueue, clock);
        var received = people.as(sender, () -> intake.receive(new Offer(family, file, null, null), sender));
        return ((Received.Accepted) received).document();
    }
}
