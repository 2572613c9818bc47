package nl.weerzien.review.ui;

import com.vaadin.flow.component.Component;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.review.Changes;
import nl.weerzien.review.Review;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;

/// What changed since an earlier review was concluded.
class ChangesCard extends Card {

    ChangesCard(ReviewWork work, CaseReadiness readiness, Review earlier) {
        super(new MessageKey("review.changes"));
        var conclusion = earlier.conclusion();
        if (conclusion == null) throw new IllegalArgumentException("review " + earlier.id() + " is open");
        var papers = work.documents().of(readiness.file().id());
        var changes = Changes.of(readiness.file(), papers, conclusion.at()).all();
        if (changes.isEmpty()) add(Say.paragraph(new MessageKey("review.changes.none", conclusion.at())));
        else add(Say.small(new MessageKey("review.changes.since", conclusion.at())));
        add(Lay.list(changes.stream().map(change -> Say.inline(change.what())).toArray(Component[]::new)));
    }
}
