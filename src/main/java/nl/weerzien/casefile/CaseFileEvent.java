package nl.weerzien.casefile;

import nl.weerzien.checklist.RequirementId;
import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;

/// What can happen to a case file in this room.
public sealed interface CaseFileEvent extends CaseEvent {

    record CaseOpened(CaseId caseId) implements CaseFileEvent {}

    record PermitChanged(CaseId caseId) implements CaseFileEvent {}

    record RelativeAdded(CaseId caseId, PersonId person) implements OfPerson {}

    record PersonChanged(CaseId caseId, PersonId person) implements OfPerson {}

    record RelativeRelated(CaseId caseId, PersonId person) implements OfPerson {}

    record RelativeSetAside(CaseId caseId, PersonId person) implements OfPerson {}

    record RelativeTakenUp(CaseId caseId, PersonId person) implements OfPerson {}

    record CircumstanceAnswered(CaseId caseId, PersonId person) implements OfPerson {}

    record RequirementExplained(CaseId caseId, PersonId person, RequirementId requirement) implements OfPerson {}

    record ExplanationTakenBack(CaseId caseId, PersonId person, RequirementId requirement) implements OfPerson {}

    /// What happened to one person of the file.
    sealed interface OfPerson extends CaseFileEvent {
        PersonId person();

        @Override
        default String subject() {
            return person().toString();
        }
    }
}
