package nl.weerzien.review.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import nl.weerzien.review.Judgement;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// What a supervisor says about one item. Every button has a key of its own, so that the hands can stay on the
/// keyboard.
class VerdictForm extends Div {
    private final transient Item item;
    private final transient JudgingDesk desk;
    private final TextArea words = Field.longText(new MessageKey("review.verdict.words"));

    VerdictForm(Item item, JudgingDesk desk) {
        this.item = item;
        this.desk = desk;
        addClassName("lines");
        words.setMaxLength(2000);
        words.getElement().setAttribute("dir", "auto");
        var accept = Action.primary(new MessageKey("review.verdict.accept"), () -> say(Judgement.ACCEPTED));
        var giveBack = Action.secondary(new MessageKey("review.verdict.return"), () -> say(Judgement.RETURNED));
        var note = Action.secondary(new MessageKey("review.verdict.note"), () -> say(Judgement.NOTED));
        var before = Action.quiet(new MessageKey("review.verdict.before"), () -> desk.go(-1));
        var next = Action.quiet(new MessageKey("review.verdict.next"), () -> desk.go(1));
        key(accept, Key.KEY_A);
        key(giveBack, Key.KEY_R);
        key(note, Key.KEY_N);
        key(before, Key.ARROW_UP);
        key(next, Key.ARROW_DOWN);
        add(words, Lay.actions(accept, giveBack, note), Lay.actions(before, next));
        add(Say.small(new MessageKey("review.verdict.keys")));
    }

    private static void key(Button button, Key key) {
        button.addClickShortcut(key, KeyModifier.ALT);
    }

    /// Words are kept on the screen when they are needed and missing.
    private void say(Judgement judgement) {
        var needed = judgement != Judgement.ACCEPTED && words.getValue().isBlank();
        words.setInvalid(needed);
        if (needed) {
            words.setErrorMessage(Words.of("review.refused.words"));
            words.focus();
        } else desk.judge(item, judgement, words.getValue());
    }
}
