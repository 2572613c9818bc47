package nl.weerzien.deadline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerzien.checklist.TermName;
import nl.weerzien.journey.Milestone.Kind;

/// How a term runs along the road.
///
/// @param begins the facts that begin it, the first of them that is known
/// @param statedBy the facts whose letter may state its last day; the latest that does counts
/// @param ends the facts that end it: what it asks for happened, or nobody asks for it any more
/// @param extensions what may lengthen it
record Run(TermName term, List<Kind> begins, Set<Kind> statedBy, Set<Kind> ends, List<Extension> extensions) {

    /// A term that begins where another ends, and takes its place.
    ///
    /// @param by the fact that grants it; its letter may state the new last day
    record Extension(TermName term, Kind by) {}

    private static final Set<Kind> OVER =
            Arrays.stream(Kind.values()).filter(Kind::endsRoad).collect(Collectors.toUnmodifiableSet());
    private static final Kind[] DECIDED = {Kind.GRANTED, Kind.REFUSED};

    static final List<Run> ALL = List.of(
            new Run(TermName.IND_DECIDES, Kind.FILED, Kind.RECEIPT)
                    .stated(Kind.RECEIPT, Kind.DECISION_EXTENDED)
                    .until(DECIDED)
                    .extended(TermName.IND_DECIDES_EXTENDED, Kind.DECISION_EXTENDED),
            new Run(TermName.COMPLETE_APPLICATION, Kind.COMPLETION_REQUESTED)
                    .until(Kind.COMPLETED)
                    .until(DECIDED),
            new Run(TermName.COMPLETE_TRAVEL_DOCUMENT, Kind.TRAVEL_DOCUMENT_DEMANDED)
                    .until(Kind.COMPLETED)
                    .until(DECIDED),
            new Run(TermName.COMPLETE_REPRESENTATION, Kind.REPRESENTATION_DEMANDED)
                    .until(Kind.COMPLETED)
                    .until(DECIDED),
            new Run(TermName.DEFAULT_NOTICE, Kind.NOTICE_OF_DEFAULT)
                    .until(DECIDED)
                    .until(Kind.OBJECTION_REFUSED, Kind.OBJECTION_UPHELD),
            new Run(TermName.COURT_ORDER, Kind.LATENESS_UPHELD)
                    .until(DECIDED)
                    .until(Kind.OBJECTION_REFUSED, Kind.OBJECTION_UPHELD),
            new Run(TermName.OBJECT, Kind.REFUSED).until(Kind.OBJECTION_FILED, Kind.GRANTED),
            new Run(TermName.APPEAL_RELATIVE_HERE, Kind.REFUSED)
                    .until(Kind.APPEAL_FILED, Kind.OBJECTION_FILED, Kind.GRANTED),
            new Run(TermName.COMPLETE_OBJECTION, Kind.OBJECTION_TO_COMPLETE)
                    .until(Kind.OBJECTION_COMPLETED, Kind.OBJECTION_REFUSED, Kind.OBJECTION_UPHELD, Kind.GRANTED),
            new Run(TermName.IND_DECIDES_OBJECTION, Kind.REFUSED)
                    .stated(Kind.OBJECTION_FILED)
                    .until(Kind.OBJECTION_REFUSED, Kind.OBJECTION_UPHELD, Kind.GRANTED)
                    .extended(TermName.IND_DECIDES_OBJECTION_EXTENDED, Kind.OBJECTION_ADJOURNED)
                    .extended(TermName.IND_DECIDES_OBJECTION_WITH_ADVICE, Kind.OBJECTION_ADJOURNED_FOR_ADVICE),
            new Run(TermName.APPEAL, Kind.OBJECTION_REFUSED).until(Kind.APPEAL_FILED, Kind.GRANTED),
            new Run(TermName.HIGHER_APPEAL, Kind.APPEAL_DISMISSED).until(Kind.HIGHER_APPEAL_FILED, Kind.GRANTED),
            new Run(TermName.COLLECT_VISA, Kind.GRANTED)
                    .until(Kind.VISA_COLLECTED, Kind.DEPARTED, Kind.ARRIVED)
                    .extended(TermName.COLLECT_VISA_EXTENDED, Kind.COLLECTION_EXTENDED),
            new Run(TermName.PASSPORT_AT_COLLECTION, Kind.APPOINTMENT).until(Kind.VISA_COLLECTED, Kind.ARRIVED),
            new Run(TermName.VISA_VALID, Kind.VISA_COLLECTED).until(Kind.ARRIVED),
            new Run(TermName.REPORT_ARRIVAL, Kind.ARRIVED).until(Kind.REPORTED),
            new Run(TermName.PERMIT_AFTER_REPORT, Kind.REPORTED).until(Kind.PERMIT_RECEIVED),
            new Run(TermName.REGISTER_MUNICIPALITY, Kind.SETTLED_IN, Kind.ARRIVED).until(Kind.REGISTERED),
            new Run(TermName.HEALTH_INSURANCE, Kind.SETTLED_IN, Kind.ARRIVED).until(Kind.INSURED));

    private Run(TermName term, Kind... begins) {
        this(term, List.of(begins), EnumSet.copyOf(List.of(begins)), OVER, List.of());
    }

    private Run stated(Kind... by) {
        return new Run(term, begins, EnumSet.copyOf(List.of(by)), ends, extensions);
    }

    private Run until(Kind... more) {
        var all = EnumSet.copyOf(ends);
        all.addAll(List.of(more));
        return new Run(term, begins, statedBy, all, extensions);
    }

    private Run extended(TermName longer, Kind by) {
        var all = new ArrayList<>(extensions);
        all.add(new Extension(longer, by));
        return new Run(term, begins, statedBy, ends, all);
    }
}
