package nl.weerzien.review.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.IntStream;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.review.Judgement;
import nl.weerzien.review.Review;
import nl.weerzien.review.ReviewStep;
import nl.weerzien.shell.Flash;
import nl.weerzien.shell.Pill;

/// A supervisor's desk for one case file: what is asked, one thing at a time beside its papers, and the answer at the
/// end.
class JudgingDesk extends Div {
    private final transient ReviewWork work;
    private final transient CaseReadiness readiness;
    private final Div opened = new Div();
    private final Div overview = new Div();
    private transient List<Item> items;
    private int at;

    JudgingDesk(ReviewWork work, CaseReadiness readiness, Review review, ReviewBoard board) {
        this.work = work;
        this.readiness = readiness;
        this.items = Item.of(readiness, review);
        addClassName("stack");
        add(opened, overview, new ConcludeCard(work, readiness.file().id(), board));
        at = firstUnjudged(0);
        show();
    }

    /// Keeps what was said and goes on to what nobody judged yet.
    void judge(Item item, Judgement judgement, String words) {
        var caseId = readiness.file().id();
        var match = item.match();
        var asked = match.requirement().id();
        switch (work.reviews().judge(caseId, match.relative(), asked, judgement, words)) {
            case ReviewStep.Refused(var reason) -> Flash.stay(Pill.Tone.WAIT, reason);
            case ReviewStep.Taken _ -> {
                work.reviews().of(caseId).ifPresent(review -> items = Item.of(readiness, review));
                open(judgement == Judgement.NOTED ? at : firstUnjudged(at));
            }
        }
    }

    /// Goes to the item that lies so many further, round the end.
    void go(int further) {
        open(Math.floorMod(at + further, items.size()));
    }

    /// Shows an item and brings the reader to it.
    void open(int item) {
        at = item;
        show().attention();
    }

    private ItemPanel show() {
        var panel = new ItemPanel(work, items.get(at), this);
        opened.removeAll();
        opened.add(panel);
        overview.removeAll();
        overview.add(new ItemsCard(items, at, this));
        return panel;
    }

    private int firstUnjudged(int from) {
        return IntStream.range(0, items.size())
                .map(step -> (from + step) % items.size())
                .filter(index -> items.get(index).verdict().isEmpty())
                .findFirst()
                .orElse(from);
    }
}
