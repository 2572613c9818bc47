-- More of what happens on the road: interview and DNA apart, extensions, pauses, judgments, travel papers, the ways a road
-- ends. And where it happened.

alter table milestone drop constraint milestone_kind_check;
update milestone set kind = 'INVITED_TO_INTERVIEW' where kind = 'INVITED';
alter table milestone add constraint milestone_kind_check check (kind in (
        'OPENED', 'FILED', 'RECEIPT', 'COMPLETION_REQUESTED', 'TRAVEL_DOCUMENT_DEMANDED', 'REPRESENTATION_DEMANDED',
        'COMPLETED', 'INVITED_TO_DNA', 'DNA_TAKEN', 'INVITED_TO_INTERVIEW', 'INTERVIEWED', 'PAUSED', 'RESUMED',
        'DECISION_EXTENDED', 'NOTICE_OF_DEFAULT', 'LATENESS_APPEAL_FILED', 'LATENESS_UPHELD', 'HIGHER_APPEAL_UPHELD',
        'APPEAL_UPHELD', 'OBJECTION_UPHELD', 'GRANTED', 'REFUSED', 'OBJECTION_FILED', 'OBJECTION_TO_COMPLETE',
        'OBJECTION_COMPLETED', 'OBJECTION_ADJOURNED', 'OBJECTION_ADJOURNED_FOR_ADVICE', 'OBJECTION_REFUSED',
        'APPEAL_FILED', 'APPEAL_DISMISSED', 'HIGHER_APPEAL_FILED', 'HIGHER_APPEAL_DISMISSED', 'POST_CHANGED',
        'COLLECTION_EXTENDED', 'TRAVEL_DOCUMENT_ASKED', 'TRAVEL_DOCUMENT_READY', 'APPOINTMENT', 'VISA_COLLECTED',
        'EXIT_PAPERS', 'TICKET_BOUGHT', 'DEPARTED', 'ARRIVED', 'REPORTED', 'SETTLED_IN', 'REGISTERED',
        'PERMIT_RECEIVED', 'INSURED', 'WITHDRAWN', 'REFUSAL_FINAL', 'NOT_COMING', 'PERMIT_REVOKED', 'DIED',
        'TAKEN_BACK'));
alter table milestone add column place text not null default '';
