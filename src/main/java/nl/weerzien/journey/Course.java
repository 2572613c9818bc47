package nl.weerzien.journey;

import java.util.List;
import nl.weerzien.checklist.Stage;
import nl.weerzien.journey.Milestone.Kind;

/// How facts, told in order, lead from stage to stage. Arrival is final; an application that is over lives again when
/// it is filed anew.
///
/// @param stage where the application stands
/// @param deciding where it stands when nothing is asked of the family: with the IND for a first decision, or for one
/// on the objection
record Course(Stage stage, Stage deciding) {

    static Stage end(List<Milestone> inOrder) {
        var course = new Course(Stage.GATHERING, Stage.WAITING_FOR_DECISION);
        for (var fact : inOrder) course = course.after(fact.kind());
        return course.stage == Stage.REUNITED && settled(inOrder) ? Stage.SETTLED : course.stage;
    }

    private static boolean settled(List<Milestone> facts) {
        return facts.stream().anyMatch(fact -> fact.kind() == Kind.REPORTED)
                && facts.stream().anyMatch(fact -> fact.kind() == Kind.REGISTERED);
    }

    private Course after(Kind kind) {
        if (stage == Stage.REUNITED) return this;
        if (stage.over() && kind != Kind.FILED) return ended(kind);
        return switch (kind) {
            case OPENED,
                    DECISION_EXTENDED,
                    NOTICE_OF_DEFAULT,
                    LATENESS_APPEAL_FILED,
                    LATENESS_UPHELD,
                    OBJECTION_TO_COMPLETE,
                    OBJECTION_COMPLETED,
                    OBJECTION_ADJOURNED,
                    OBJECTION_ADJOURNED_FOR_ADVICE,
                    COLLECTION_EXTENDED,
                    EXIT_PAPERS,
                    WENT_MISSING,
                    FOUND,
                    TAKEN_BACK -> this;
            case FILED -> new Course(Stage.WAITING_FOR_RECEIPT, Stage.WAITING_FOR_DECISION);
            case RECEIPT -> stage == Stage.GATHERING || stage == Stage.WAITING_FOR_RECEIPT ? decides() : this;
            case COMPLETION_REQUESTED, TRAVEL_DOCUMENT_DEMANDED, REPRESENTATION_DEMANDED -> at(Stage.ASKED_TO_COMPLETE);
            case COMPLETED -> stage == Stage.ASKED_TO_COMPLETE ? decides() : this;
            case INVITED_TO_DNA -> at(Stage.ASKED_FOR_DNA);
            case DNA_TAKEN -> stage == Stage.ASKED_FOR_DNA ? decides() : this;
            case INVITED_TO_INTERVIEW -> at(Stage.ASKED_FOR_INTERVIEW);
            case INTERVIEWED -> stage == Stage.ASKED_FOR_INTERVIEW ? decides() : this;
            case PAUSED -> at(Stage.PAUSED);
            case RESUMED -> stage == Stage.PAUSED ? decides() : this;
            case OBJECTION_UPHELD -> new Course(Stage.WAITING_FOR_DECISION, Stage.WAITING_FOR_DECISION);
            case OBJECTION_FILED, APPEAL_UPHELD, HIGHER_APPEAL_UPHELD -> new Course(Stage.OBJECTING, Stage.OBJECTING);
            case REFUSED -> at(Stage.REFUSED);
            case OBJECTION_REFUSED -> at(Stage.OBJECTION_REFUSED);
            case APPEAL_FILED -> at(Stage.APPEALING);
            case APPEAL_DISMISSED -> at(Stage.APPEAL_DISMISSED);
            case HIGHER_APPEAL_FILED -> at(Stage.APPEALING_HIGHER);
            case HIGHER_APPEAL_DISMISSED, REFUSAL_FINAL, NOT_COMING, PERMIT_REVOKED, DIED, WITHDRAWN -> ended(kind);
            case GRANTED,
                    POST_CHANGED,
                    TRAVEL_DOCUMENT_ASKED,
                    TRAVEL_DOCUMENT_READY,
                    APPOINTMENT,
                    VISA_COLLECTED,
                    TICKET_BOUGHT,
                    DEPARTED,
                    ARRIVED,
                    REPORTED,
                    SETTLED_IN,
                    REGISTERED,
                    PERMIT_RECEIVED,
                    INSURED -> at(afterApproval(kind));
        };
    }

    /// The way from yes to here. An appointment or another embassy counts only for who may collect the visa: a DNA test
    /// is taken at the embassy, too.
    private Stage afterApproval(Kind kind) {
        return switch (kind) {
            case GRANTED -> Stage.COLLECTING_VISA;
            case VISA_COLLECTED -> Stage.LEAVING;
            case TICKET_BOUGHT, DEPARTED -> Stage.TRAVELLING;
            case APPOINTMENT -> collecting() ? Stage.APPOINTED : stage;
            case POST_CHANGED, TRAVEL_DOCUMENT_READY -> collecting() ? Stage.COLLECTING_VISA : stage;
            case TRAVEL_DOCUMENT_ASKED -> collecting() ? Stage.WAITING_FOR_TRAVEL_DOCUMENT : stage;
            default -> Stage.REUNITED;
        };
    }

    private boolean collecting() {
        return stage == Stage.COLLECTING_VISA || stage == Stage.APPOINTED || stage == Stage.WAITING_FOR_TRAVEL_DOCUMENT;
    }

    /// Over, in the way it ended last; what is told of an application that is over does not bring it back, except that
    /// the relative came after all.
    private Course ended(Kind kind) {
        return switch (kind) {
            case WITHDRAWN -> at(Stage.WITHDRAWN);
            case HIGHER_APPEAL_DISMISSED, REFUSAL_FINAL, NOT_COMING, PERMIT_REVOKED, DIED -> at(Stage.ENDED);
            case ARRIVED, REPORTED, SETTLED_IN, REGISTERED -> at(Stage.REUNITED);
            default -> this;
        };
    }

    private Course decides() {
        return at(deciding);
    }

    private Course at(Stage next) {
        return new Course(next, deciding);
    }
}
