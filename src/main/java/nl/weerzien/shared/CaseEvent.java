package nl.weerzien.shared;

/// Something that happened to a case file, told upward in the past tense (`DocumentRead`, `ApplicationFiled`).
/// The audit trail hears every one in the same transaction, so an event carries ids only: never a name, a date of
/// birth
/// or a text.
public interface CaseEvent {

    /// The case file it happened to.
    CaseId caseId();

    /// What it happened to inside the case file: the id of a person, a document, a review … or the case file
    /// itself.
    default String subject() {
        return caseId().toString();
    }
}
