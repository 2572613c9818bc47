package nl.weerzien.submission;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.weerzien.document.ConfirmationService;
import nl.weerzien.document.Documents;
import nl.weerzien.document.HandedOver;
import nl.weerzien.document.Originals;
import nl.weerzien.document.Page;
import nl.weerzien.document.Picture;
import nl.weerzien.document.Quality;
import nl.weerzien.document.Reading;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.PersonId;
import nl.weerzien.submission.pdf.PageOfATest;
import nl.weerzien.testkit.People;
import org.springframework.boot.test.context.TestComponent;

/// Papers that were handed over, read and confirmed: really sealed and stored, with a picture for a page.
@TestComponent
public class ReadPapers {
    private final People people;
    private final Originals originals;
    private final Documents documents;
    private final ConfirmationService confirmations;
    private final HandedOver handedOver;
    private final Clock clock;

    ReadPapers(
            People people, Originals originals, Documents documents, ConfirmationService confirmations, Clock clock) {
        this.people = people;
        this.originals = originals;
        this.documents = documents;
        this.confirmations = confirmations;
        this.clock = clock;
        this.handedOver = new HandedOver(people, originals, documents, clock);
    }

    /// A paper of one page that somebody said the kind and the persons of.
    public DocumentId confirmed(AccountId by, CaseId caseId, String kind, PersonId... persons) {
        var id = read(by, caseId);
        people.as(by, () -> {
            confirmations.confirmKind(caseId, id, new DocumentKind(kind));
            confirmations.confirmPersons(caseId, id, Set.of(persons));
        });
        return id;
    }

    /// The sworn translation of another paper.
    public DocumentId translation(AccountId by, CaseId caseId, DocumentId original, PersonId... persons) {
        var id = confirmed(by, caseId, "SWORN_TRANSLATION", persons);
        people.as(by, () -> confirmations.markTranslation(caseId, id, original));
        return id;
    }

    /// A paper of one page of which nobody said anything yet.
    public DocumentId read(AccountId by, CaseId caseId) {
        var quality = new Quality(300, 0.8, 0.1, List.of());
        var page = new Page(1, new Picture(new byte[0], 800, 1100), "", List.of(), 0.9, 0, quality);
        return read(
                by,
                caseId,
                new Reading(List.of(page), List.of(), List.of(), null, "ara", List.of(), Duration.ofMillis(5)));
    }

    /// A paper of one page on which the machine read this.
    public DocumentId read(AccountId by, CaseId caseId, Reading reading) {
        var id = handedOver.by(by, caseId);
        people.inTransactionAs(AccountId.HOUSE, () -> {
            documents.beginReading(id, clock.instant());
            originals.keepPicture(id, documents.kept(id), 1, PageOfATest.picture(id.toString()));
            documents.recordRead(id, reading, clock.instant());
        });
        return id;
    }
}
