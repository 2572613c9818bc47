package nl.weerzien.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.weerzien.document.Confirmed.SetAside;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// The papers of all case files.
public interface Documents {

    /// Adds the row, unless the case file holds the same file already.
    ///
    /// @return false if it does; then nothing was added
    boolean add(Document document, Kept kept);

    Optional<Document> find(DocumentId id);

    /// Newest first, those set aside too.
    List<Document> of(CaseId caseId);

    /// The same for several case files; none for those without papers.
    Map<CaseId, List<Document>> of(Collection<CaseId> cases);

    /// When the last paper of each of these case files arrived; none for those without papers.
    Map<CaseId, Instant> lastArrivals(Collection<CaseId> cases);

    /// The paper of the case file with the same bytes, also when it was set aside.
    Optional<Document> twin(CaseId caseId, Sha256 sha256);

    /// Where its original lies.
    ///
    /// @throws NoSuchDocument if there is none
    Kept kept(DocumentId id);

    /// What the machine read; its pages come without their pictures' bytes, see [Originals#openPicture].
    Optional<Reading> reading(DocumentId id);

    /// The same for several papers of one case file at once; those that were not read are left out.
    Map<DocumentId, Reading> readings(CaseId caseId, Collection<DocumentId> ids);

    /// Counts an attempt before it begins, so that a paper which takes the whole application with it is counted too.
    ///
    /// @return which attempt this is, from 1; empty if the paper needs no reading (any more)
    Optional<Integer> beginReading(DocumentId id, Instant at);

    /// How far the attempt is.
    ///
    /// @param pages that were read so far
    void recordPagesRead(DocumentId id, int pages);

    void recordRead(DocumentId id, Reading reading, Instant at);

    /// @param seen the pages of which pictures could be made all the same; may be empty
    void recordUnreadable(DocumentId id, MessageKey reason, List<Page> seen, Instant at);

    /// The attempt ended without an answer.
    void recordLost(DocumentId id, Instant at);

    /// The attempt ended for a reason that does not lie in the paper; it is not counted.
    void postponeReading(DocumentId id);

    void recordQuarantined(DocumentId id, Instant at);

    /// Forgets earlier attempts of a paper that was not readable or was quarantined, and puts it in line again.
    void readAgain(DocumentId id);

    void confirmKind(DocumentId id, DocumentKind kind, AccountId by, Instant at);

    /// Replaces whom the paper concerns.
    void confirmPersons(DocumentId id, Set<PersonId> persons, AccountId by, Instant at);

    void confirmLanguage(DocumentId id, String language, AccountId by, Instant at);

    /// @param original null: it is no translation
    void markTranslation(DocumentId id, @Nullable DocumentId original, AccountId by, Instant at);

    /// Adds an answer; earlier ones to the same field stay on record.
    void answer(DocumentId id, ConfirmedField field);

    /// Does nothing if it is set aside already.
    void setAside(DocumentId id, SetAside aside);

    /// Does nothing if it was not set aside.
    void takeBack(DocumentId id, AccountId by, Instant at);

    /// Which of these objects belong to a paper, or to what a room above keeps sealed.
    Set<UUID> known(Collection<UUID> objects);
}
