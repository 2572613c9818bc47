package nl.weerzien.document;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;

/// What can happen to a paper.
public sealed interface DocumentEvent extends CaseEvent {

    DocumentId document();

    @Override
    default String subject() {
        return document().toString();
    }

    /// Handed over, and its original safely kept.
    record DocumentArrived(CaseId caseId, DocumentId document) implements DocumentEvent {}

    /// The machine read it; a person may look at its proposals.
    record DocumentRead(CaseId caseId, DocumentId document) implements DocumentEvent {}

    /// The machine could not read it, or was lost on it each time; a person must look.
    record DocumentUnreadable(CaseId caseId, DocumentId document) implements DocumentEvent {}

    /// A person wants it read once more.
    record DocumentReadAgain(CaseId caseId, DocumentId document) implements DocumentEvent {}

    /// A person said what it is.
    record KindConfirmed(CaseId caseId, DocumentId document) implements DocumentEvent {}

    /// A person said whom it concerns.
    record PersonsConfirmed(CaseId caseId, DocumentId document) implements DocumentEvent {}

    /// A person answered one of its fields.
    record FieldConfirmed(CaseId caseId, DocumentId document) implements DocumentEvent {}

    /// A person said in which language it is written.
    record LanguageConfirmed(CaseId caseId, DocumentId document) implements DocumentEvent {}

    /// A person said of which paper it is the translation, or that it is none.
    record TranslationMarked(CaseId caseId, DocumentId document) implements DocumentEvent {}

    /// A person took it out of the preparation; its original stays.
    record DocumentSetAside(CaseId caseId, DocumentId document) implements DocumentEvent {}

    /// A person put it back into the preparation.
    record DocumentTakenBack(CaseId caseId, DocumentId document) implements DocumentEvent {}
}
