package nl.weerzien.review.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.review.Review;
import nl.weerzien.review.ReviewStep;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Flash;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;

/// What stands under the review tab: where the review is, and what the reader can do about it.
class ReviewBoard extends Div {
    private final transient ReviewWork work;
    private final CaseId caseId;

    ReviewBoard(ReviewWork work, CaseId caseId) {
        this.work = work;
        this.caseId = caseId;
        addClassNames("review", "stack");
        show();
    }

    /// Says what became of a step and shows where the review is now.
    void after(ReviewStep step, MessageKey done) {
        switch (step) {
            case ReviewStep.Taken _ -> {
                Flash.say(Pill.Tone.OK, done);
                show();
            }
            case ReviewStep.Refused(var reason) -> Flash.stay(Pill.Tone.WAIT, reason);
        }
    }

    private void show() {
        removeAll();
        var readiness = work.readiness().of(caseId);
        if (readiness.relatives().isEmpty()) {
            add(new Card(new MessageKey("review.nobody"), Say.paragraph(new MessageKey("review.nobody.what-now"))));
            return;
        }
        var history = work.reviews().history(caseId);
        var latest = history.stream().findFirst();
        latest.ifPresent(review -> add(new StandingCard(review, readiness)));
        if (latest.filter(Review::open).isPresent()) underReview(latest.get(), history, readiness);
        else add(new HandOverCard(work, readiness, this));
        if (history.size() > 1)
            add(new Disclosure(
                    new MessageKey("review.history", history.size() - 1),
                    history.stream()
                            .skip(1)
                            .map(review -> new StandingCard(review, readiness))
                            .toArray(StandingCard[]::new)));
    }

    private void underReview(Review review, List<Review> history, CaseReadiness readiness) {
        var whyNot = work.reviews().whyNotMine(caseId);
        if (whyNot.isPresent()) {
            add(new Notice(Pill.Tone.QUIET, new MessageKey("review.with-supervisors"), whyNot.get()));
            return;
        }
        history.stream()
                .filter(earlier -> !earlier.open())
                .findFirst()
                .ifPresent(earlier -> add(new ChangesCard(work, readiness, earlier)));
        add(new JudgingDesk(work, readiness, review, this));
    }
}
