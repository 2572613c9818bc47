package nl.weerzien.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.review.Review;
import nl.weerzien.review.ReviewState;
import nl.weerzien.review.Verdict;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// One hand-over: its state, what was said with it, and what came back.
class StandingCard extends Div {
    private final transient Review review;
    private final transient CaseReadiness readiness;

    StandingCard(Review review, CaseReadiness readiness) {
        this.review = review;
        this.readiness = readiness;
        addClassName("card");
        add(Lay.ends(
                Heading.section(new MessageKey("review.standing")),
                new Pill(tone(), review.state().label())));
        add(Say.small(
                new MessageKey("review.standing.handed-over", review.handOver().at())));
        if (!review.handOver().note().isEmpty()) add(Say.value(review.handOver().note()));
        conclusion();
        if (!review.open()) review.returned().forEach(verdict -> add(returned(verdict)));
    }

    private void conclusion() {
        var conclusion = review.conclusion();
        if (conclusion == null) return;
        add(Say.small(new MessageKey("review.standing.concluded", conclusion.at())));
        if (!conclusion.words().isEmpty()) add(Say.value(conclusion.words()));
    }

    private Component returned(Verdict verdict) {
        var match = readiness.of(verdict.relative()).flatMap(one -> one.match(verdict.requirement()));
        var title = match.map(found -> found.requirement().title()).orElse(new MessageKey("review.item.gone"));
        var name = Words.show(
                readiness.file().family().person(verdict.relative()).name().given());
        var link = CaseLink.to(readiness.file().id(), "checklist")
                .asking("person", verdict.relative().toString())
                .asking("requirement", verdict.requirement().name());
        return Lay.lines(
                Action.textLink(new MessageKey("review.item", title, name), link.href()), Say.value(verdict.words()));
    }

    private Pill.Tone tone() {
        return switch (review.state()) {
            case ReviewState.Waiting _ -> Pill.Tone.QUIET;
            case ReviewState.Ready _ -> Pill.Tone.OK;
            case ReviewState.Returned _ -> Pill.Tone.OPEN;
        };
    }
}
