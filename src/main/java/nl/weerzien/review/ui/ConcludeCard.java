package nl.weerzien.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import nl.weerzien.review.Outcome;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;

/// The answer to the preparers: ready to file, or back.
class ConcludeCard extends Div {
    private final transient ReviewWork work;
    private final transient ReviewBoard board;
    private final CaseId caseId;
    private final TextArea words = Field.longText(new MessageKey("review.conclude.words"));

    ConcludeCard(ReviewWork work, CaseId caseId, ReviewBoard board) {
        this.work = work;
        this.caseId = caseId;
        this.board = board;
        addClassName("card");
        words.setMaxLength(2000);
        words.getElement().setAttribute("dir", "auto");
        add(Heading.section(new MessageKey("review.conclude")));
        add(Say.paragraph(new MessageKey("review.conclude.why")));
        add(words);
        add(Lay.actions(
                Action.primary(new MessageKey("review.conclude.ready"), () -> conclude(Outcome.READY_TO_FILE)),
                Action.secondary(new MessageKey("review.conclude.back"), () -> conclude(Outcome.RETURNED))));
    }

    private void conclude(Outcome outcome) {
        board.after(work.reviews().conclude(caseId, outcome, words.getValue()), outcome.label());
    }
}
