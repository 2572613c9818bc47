package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import nl.weerzien.checklist.RoadItem;
import nl.weerzien.checklist.RoadTask;
import nl.weerzien.journey.RoadTaskState;
import nl.weerzien.journey.RoadTaskState.Said;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// One task of a station's list: to tick, or to say why it is not needed. Draws itself anew; the list stays.
class TaskLine extends Div {

    /// What is known of a task for one relative.
    ///
    /// @param state what was said last; empty while nobody said anything
    /// @param lastDay the day by which its term wants it done; empty where no term runs
    record Shown(RoadItem item, Optional<RoadTaskState> state, Optional<LocalDate> lastDay) {
        boolean settled() {
            return state.filter(RoadTaskState::settled).isPresent();
        }
    }

    /// Keeps what is said; each answers with what counts then.
    interface Ticking {
        RoadTaskState done(RoadTask task);

        RoadTaskState notNeeded(RoadTask task, String because);

        RoadTaskState open(RoadTask task);

        String nameOf(AccountId account);
    }

    private final transient Ticking ticking;
    private final transient Runnable changed;
    private transient Shown shown;

    /// @param changed called after something was kept
    TaskLine(Shown shown, Ticking ticking, Runnable changed) {
        this.shown = shown;
        this.ticking = ticking;
        this.changed = changed;
        addClassNames("lines", "task");
        show();
    }

    boolean settled() {
        return shown.settled();
    }

    boolean certain() {
        return shown.item().certain();
    }

    private void show() {
        removeAll();
        var task = shown.item().task();
        add(tick(task));
        if (!shown.settled())
            shown.lastDay()
                    .ifPresent(
                            day -> add(Lay.row(new Pill(Pill.Tone.OPEN, new MessageKey("readiness.task.until", day)))));
        var said = shown.state().map(RoadTaskState::said).orElse(Said.OPEN);
        shown.state().filter(RoadTaskState::settled).flatMap(this::saidBy).ifPresent(words -> add(Say.small(words)));
        switch (said) {
            case DONE ->
                shown.state()
                        .map(RoadTaskState::doneOn)
                        .ifPresent(day -> add(Say.small(new MessageKey("readiness.task.done-on", day))));
            case NOT_NEEDED -> add(notNeeded(task));
            case OPEN ->
                add(new Disclosure(
                        new MessageKey("readiness.task.more"),
                        Say.paragraph(task.how()),
                        Say.small(new MessageKey("readiness.task.by", task.by().label())),
                        reason(task)));
        }
    }

    private Checkbox tick(RoadTask task) {
        var tick = Field.tick(task.title());
        tick.setValue(shown.state().filter(state -> state.said() == Said.DONE).isPresent());
        tick.addValueChangeListener(change -> keep(change.getValue() ? ticking.done(task) : ticking.open(task)));
        return tick;
    }

    private Component notNeeded(RoadTask task) {
        var because = shown.state().map(RoadTaskState::words).orElse("");
        return Lay.lines(
                Lay.row(new Pill(Pill.Tone.QUIET, Said.NOT_NEEDED.label()), Say.value(because)),
                Lay.actions(Action.quiet(
                        new MessageKey("readiness.task.needed-after-all"), () -> keep(ticking.open(task)))));
    }

    private Optional<MessageKey> saidBy(RoadTaskState state) {
        return Optional.ofNullable(state.recordedBy())
                .map(account -> new MessageKey("readiness.task.said-by", ticking.nameOf(account), state.recordedAt()));
    }

    private Component reason(RoadTask task) {
        TextField because = Field.text(new MessageKey("readiness.task.because"));
        because.setMaxLength(RoadTaskState.LONGEST);
        return new Disclosure(
                new MessageKey("readiness.task.not-needed-because"),
                because,
                Lay.actions(Action.secondary(new MessageKey("readiness.task.keep"), () -> {
                    because.setErrorMessage(Words.of("shell.field.needed"));
                    because.setInvalid(because.getValue().isBlank());
                    if (!because.isInvalid()) keep(ticking.notNeeded(task, because.getValue()));
                })));
    }

    private void keep(RoadTaskState state) {
        shown = new Shown(shown.item(), Optional.of(state), shown.lastDay());
        show();
        changed.run();
    }
}
