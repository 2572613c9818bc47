package nl.weerzien.document;

import java.time.Clock;
import java.util.Set;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Confirmed.SetAside;
import nl.weerzien.document.ConfirmedField.Answer;
import nl.weerzien.document.DocumentEvent.DocumentSetAside;
import nl.weerzien.document.DocumentEvent.DocumentTakenBack;
import nl.weerzien.document.DocumentEvent.FieldConfirmed;
import nl.weerzien.document.DocumentEvent.KindConfirmed;
import nl.weerzien.document.DocumentEvent.LanguageConfirmed;
import nl.weerzien.document.DocumentEvent.PersonsConfirmed;
import nl.weerzien.document.DocumentEvent.TranslationMarked;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.SignedIn;
import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a person says about a paper: nothing the machine read counts before it was said here. The sponsor may say it
/// as well as the volunteer.
@Service
public class ConfirmationService {
    private final CaseAccess access;
    private final SignedIn signedIn;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmationService(
            CaseAccess access, SignedIn signedIn, Documents documents, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.signedIn = signedIn;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void confirmKind(CaseId caseId, DocumentId id, DocumentKind kind) {
        toChange(caseId, id);
        documents.confirmKind(id, kind, me(), clock.instant());
        tell(new KindConfirmed(caseId, id));
    }

    /// Replaces whom the paper concerns; empty takes everybody off it.
    @Transactional
    public void confirmPersons(CaseId caseId, DocumentId id, Set<PersonId> persons) {
        toChange(caseId, id);
        documents.confirmPersons(id, persons, me(), clock.instant());
        tell(new PersonsConfirmed(caseId, id));
    }

    /// @param language one of [PaperLanguage#ALL]
    /// @throws IllegalArgumentException if it is none
    @Transactional
    public void confirmLanguage(CaseId caseId, DocumentId id, String language) {
        toChange(caseId, id);
        if (!PaperLanguage.ALL.contains(language)) throw new IllegalArgumentException("no language of a paper");
        documents.confirmLanguage(id, language, me(), clock.instant());
        tell(new LanguageConfirmed(caseId, id));
    }

    /// Answers one field; the answer before it stays on record.
    ///
    /// @param person whose field it is on a paper about several people, else null
    /// @return the answer as it was kept
    @Transactional
    public ConfirmedField answer(
            CaseId caseId, DocumentId id, FieldName name, @Nullable PersonId person, Answer answer) {
        toChange(caseId, id);
        var field = new ConfirmedField(name, person, answer, me(), clock.instant());
        documents.answer(id, field);
        tell(new FieldConfirmed(caseId, id));
        return field;
    }

    /// @param original the paper of which this one is the translation, null if it is none after all
    /// @throws IllegalArgumentException if a paper is said to translate itself
    /// @throws NoSuchDocument if `original` is not in the same case file
    @Transactional
    public void markTranslation(CaseId caseId, DocumentId id, @Nullable DocumentId original) {
        toChange(caseId, id);
        if (id.equals(original)) throw new IllegalArgumentException("document " + id + " cannot translate itself");
        if (original != null) inCase(caseId, original);
        documents.markTranslation(id, original, me(), clock.instant());
        tell(new TranslationMarked(caseId, id));
    }

    /// Takes a paper out of the preparation. It stays in the case file and can be taken back.
    ///
    /// @param reason in the words of whoever does it; may be empty
    @Transactional
    public void setAside(CaseId caseId, DocumentId id, String reason) {
        toChange(caseId, id);
        documents.setAside(id, new SetAside(clock.instant(), me(), reason));
        tell(new DocumentSetAside(caseId, id));
    }

    @Transactional
    public void takeBack(CaseId caseId, DocumentId id) {
        toChange(caseId, id);
        documents.takeBack(id, me(), clock.instant());
        tell(new DocumentTakenBack(caseId, id));
    }

    private void toChange(CaseId caseId, DocumentId id) {
        access.toPrepare(caseId);
        inCase(caseId, id);
    }

    private void inCase(CaseId caseId, DocumentId id) {
        var found = documents.find(id).filter(document -> document.caseId().equals(caseId));
        if (found.isEmpty()) throw new NoSuchDocument(id);
    }

    private AccountId me() {
        return signedIn.get().id();
    }

    private void tell(CaseEvent event) {
        events.publishEvent(event);
    }
}
