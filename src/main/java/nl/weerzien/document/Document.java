package nl.weerzien.document;

import java.util.Optional;
import java.util.Set;
import nl.weerzien.document.Confirmed.SetAside;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A paper of a case file: what arrived, how far the machine is with it, and what a person confirmed about it.
/// The words and pictures the machine made of it are in its [Reading].
///
/// @param setAside null while it takes part in the preparation
public record Document(
        DocumentId id,
        CaseId caseId,
        Receipt receipt,
        ReadingLog log,
        Confirmed confirmed,
        @Nullable SetAside setAside) {

    public DocumentState state() {
        return log.state();
    }

    /// Whether nothing changed since but how far the reader is.
    public boolean isSameButForProgress(Document before) {
        return equals(new Document(
                before.id,
                before.caseId,
                before.receipt,
                before.log.atPage(log.pagesRead()),
                before.confirmed,
                before.setAside));
    }

    /// What a person said it is.
    public Optional<DocumentKind> kind() {
        return Optional.ofNullable(confirmed.kind());
    }

    /// Whom a person said it concerns.
    public Set<PersonId> persons() {
        return confirmed.persons();
    }

    /// Takes part in the preparation: it was not set aside.
    public boolean held() {
        return setAside == null;
    }

    /// Takes part and somebody said what it is and whom it concerns: only then it may answer a requirement.
    public boolean counts() {
        return held() && confirmed.placed();
    }

    /// A person must do something before the paper can count.
    public boolean needsPerson() {
        return held() && state().settled() && !confirmed.placed();
    }

    /// A person must say what paper it is.
    public boolean needsKind() {
        return needsPerson() && kind().isEmpty();
    }
}
