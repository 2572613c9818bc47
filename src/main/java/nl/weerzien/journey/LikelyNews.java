package nl.weerzien.journey;

import java.util.List;
import nl.weerzien.checklist.Stage;
import nl.weerzien.journey.Milestone.Kind;

/// What may well happen next at a station, so that a form can offer it before everything else.
final class LikelyNews {

    private LikelyNews() {}

    /// The likeliest first. What ends a road is never among them: nobody should meet it by accident.
    static List<Kind> at(Stage stage) {
        return switch (stage) {
            case GATHERING, WITHDRAWN, ENDED -> List.of(Kind.FILED);
            case WAITING_FOR_RECEIPT -> List.of(Kind.RECEIPT, Kind.COMPLETION_REQUESTED);
            case WAITING_FOR_DECISION ->
                List.of(
                        Kind.COMPLETION_REQUESTED,
                        Kind.GRANTED,
                        Kind.REFUSED,
                        Kind.INVITED_TO_DNA,
                        Kind.INVITED_TO_INTERVIEW,
                        Kind.DECISION_EXTENDED,
                        Kind.PAUSED,
                        Kind.NOTICE_OF_DEFAULT);
            case ASKED_TO_COMPLETE -> List.of(Kind.COMPLETED, Kind.GRANTED, Kind.REFUSED);
            case ASKED_FOR_DNA -> List.of(Kind.APPOINTMENT, Kind.DNA_TAKEN, Kind.GRANTED, Kind.REFUSED);
            case ASKED_FOR_INTERVIEW -> List.of(Kind.APPOINTMENT, Kind.INTERVIEWED, Kind.GRANTED, Kind.REFUSED);
            case PAUSED -> List.of(Kind.RESUMED, Kind.COMPLETION_REQUESTED, Kind.GRANTED, Kind.REFUSED);
            case COLLECTING_VISA ->
                List.of(
                        Kind.APPOINTMENT,
                        Kind.VISA_COLLECTED,
                        Kind.COLLECTION_EXTENDED,
                        Kind.POST_CHANGED,
                        Kind.TRAVEL_DOCUMENT_ASKED);
            case APPOINTED ->
                List.of(Kind.VISA_COLLECTED, Kind.APPOINTMENT, Kind.POST_CHANGED, Kind.COLLECTION_EXTENDED);
            case WAITING_FOR_TRAVEL_DOCUMENT ->
                List.of(Kind.TRAVEL_DOCUMENT_READY, Kind.APPOINTMENT, Kind.COLLECTION_EXTENDED);
            case LEAVING -> List.of(Kind.EXIT_PAPERS, Kind.TICKET_BOUGHT, Kind.DEPARTED, Kind.ARRIVED);
            case TRAVELLING -> List.of(Kind.DEPARTED, Kind.ARRIVED);
            case REUNITED, SETTLED ->
                List.of(Kind.REPORTED, Kind.REGISTERED, Kind.SETTLED_IN, Kind.PERMIT_RECEIVED, Kind.INSURED);
            case REFUSED -> List.of(Kind.OBJECTION_FILED);
            case OBJECTING ->
                List.of(
                        Kind.OBJECTION_TO_COMPLETE,
                        Kind.OBJECTION_COMPLETED,
                        Kind.OBJECTION_UPHELD,
                        Kind.GRANTED,
                        Kind.OBJECTION_REFUSED,
                        Kind.OBJECTION_ADJOURNED,
                        Kind.NOTICE_OF_DEFAULT);
            case OBJECTION_REFUSED -> List.of(Kind.APPEAL_FILED);
            case APPEALING -> List.of(Kind.APPEAL_UPHELD, Kind.APPEAL_DISMISSED);
            case APPEAL_DISMISSED -> List.of(Kind.HIGHER_APPEAL_FILED);
            case APPEALING_HIGHER -> List.of(Kind.HIGHER_APPEAL_UPHELD, Kind.HIGHER_APPEAL_DISMISSED);
        };
    }
}
