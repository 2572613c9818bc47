package nl.weerzien.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.checklist.Doubt;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.deadline.Deadlines;
import nl.weerzien.deadline.Urgency;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentState;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.CompletionRequest;
import nl.weerzien.readiness.NextStep;
import nl.weerzien.review.Review;
import nl.weerzien.review.ReviewState;

/// One family in one look: what presses, what waits for a person, and the next step.
///
/// @param term the running term that the family must keep first; empty when none runs
/// @param toConfirm papers that were read and wait for somebody to say what they are
/// @param unreadable papers that could not be read and wait for a new photo
/// @param silent relatives about whom news stays away for too long
/// @param returned requirements that a supervisor gave back and that lie with the preparers
/// @param review empty when it was never handed over
/// @param resubmitted whether it was given back before it was handed over the last time
/// @param unread messages that wait for the reader
/// @param requests of the IND that wait for an answer
/// @param doubts what the rules leave open for this family, without repetition
record Glance(
        CaseFile file,
        Optional<Deadline> term,
        long toConfirm,
        long unreadable,
        long silent,
        long returned,
        Optional<ReviewState> review,
        boolean resubmitted,
        Optional<NextStep> next,
        int unread,
        List<CompletionRequest> requests,
        List<Doubt> doubts,
        LocalDate today) {

    /// By how much the term presses, then by what waits for a person, then by the day of the term; families without a
    /// term last, oldest first.
    static final Comparator<Glance> PRESSING_FIRST = Comparator.comparing(Glance::pressure)
            .reversed()
            .thenComparing(Glance::waitsForPerson, Comparator.reverseOrder())
            .thenComparing(Glance::day)
            .thenComparing(glance -> glance.file().openedOn());

    /// By the day of the term, the oldest first; families without a term last.
    static final Comparator<Glance> OLDEST_TERM_FIRST = Comparator.comparing(Glance::day)
            .thenComparing(glance -> glance.file().openedOn());

    /// Of what is known of the family's readiness alone; [#beside] adds the rest.
    static Glance of(CaseReadiness readiness) {
        var waiting = readiness.papers().stream().filter(Document::needsPerson).toList();
        var read = waiting.stream()
                .filter(paper -> paper.state() instanceof DocumentState.Read)
                .count();
        var doubts = readiness.relatives().stream()
                .flatMap(relative -> relative.checklist().doubts().stream())
                .distinct()
                .toList();
        return new Glance(
                readiness.file(),
                Deadlines.next(readiness.deadlines()),
                read,
                waiting.size() - read,
                silent(readiness),
                0,
                Optional.empty(),
                false,
                readiness.nextStep(),
                0,
                readiness.requests(),
                doubts,
                readiness.today());
    }

    /// @param handedOver every hand-over, the latest first
    /// @param unread messages that wait for the reader
    Glance beside(List<Review> handedOver, int unread) {
        var latest = handedOver.stream().findFirst();
        return new Glance(
                file,
                term,
                toConfirm,
                unreadable,
                silent,
                latest.filter(review -> review.state() instanceof ReviewState.Returned)
                        .map(review -> (long) review.returned().size())
                        .orElse(0L),
                latest.map(Review::state),
                handedOver.size() > 1,
                next,
                unread,
                requests,
                doubts,
                today);
    }

    private static long silent(CaseReadiness readiness) {
        return readiness.deadlines().stream()
                .flatMap(terms -> terms.overdueSilence(readiness.today()).stream())
                .count();
    }

    boolean presses() {
        return pressure().presses();
    }

    /// Points of the requests that nobody answered yet.
    long asked() {
        return requests.stream().mapToLong(CompletionRequest::open).sum();
    }

    boolean underReview() {
        return review.filter(ReviewState.Waiting.class::isInstance).isPresent();
    }

    boolean cameBack() {
        return review.filter(ReviewState.Returned.class::isInstance).isPresent();
    }

    /// What the term weighs when lines are ordered: a term that leaves time weighs as much as none.
    private Urgency pressure() {
        return term.map(deadline -> deadline.urgency(today))
                .filter(Urgency::presses)
                .orElse(Urgency.AMPLE);
    }

    private boolean waitsForPerson() {
        return toConfirm + unreadable + unread + silent > 0 || !requests.isEmpty() || cameBack();
    }

    private LocalDate day() {
        return term.map(Deadline::governing).orElse(LocalDate.MAX);
    }
}
