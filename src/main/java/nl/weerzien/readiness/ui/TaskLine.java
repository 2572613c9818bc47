package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.checklist.RoadTask;
import nl.weerzien.journey.RoadTaskState;
import nl.weerzien.journey.RoadTaskState.Said;
import nl.weerzien.readiness.ui.SharedTask.One;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;

/// One task of a station's list, to tick for everybody of the card or for each apart, or to say why it is not needed.
/// Draws itself anew; the list stays.
class TaskLine extends Div {

    /// Keeps what is said; each answers with what counts then.
    interface Ticking {
        RoadTaskState done(PersonId relative, RoadTask task);

        RoadTaskState notNeeded(PersonId relative, RoadTask task, String because);

        RoadTaskState open(PersonId relative, RoadTask task);

        String nameOf(AccountId account);
    }

    private interface Saying {
        RoadTaskState about(PersonId relative);
    }

    private final transient Ticking ticking;
    private final transient Runnable changed;
    private final Checkbox tick;
    private final Div rest = Lay.lines();
    private transient SharedTask shown;

    /// @param changed called after something was kept
    TaskLine(SharedTask shown, Ticking ticking, Runnable changed) {
        this.shown = shown;
        this.ticking = ticking;
        this.changed = changed;
        this.tick = Field.tick(task().title());
        tick.addValueChangeListener(change -> {
            if (change.getValue() != this.shown.said(Said.DONE)) all(change.getValue());
        });
        addClassNames("lines", "task");
        add(tick, rest);
        show(false);
    }

    boolean settled() {
        return shown.settled();
    }

    boolean certain() {
        return shown.item().certain();
    }

    /// The tick itself stays where it is, and the keyboard on it.
    private void show(boolean unfolded) {
        rest.removeAll();
        tick.setValue(shown.said(Said.DONE));
        tick.setIndeterminate(!shown.said(Said.DONE) && !shown.whom(Said.DONE).isEmpty());
        if (!shown.forEverybody()) rest.add(Say.small(new MessageKey("readiness.task.for", shown.names())));
        if (!shown.settled())
            shown.lastDay()
                    .map(day -> new Pill(Pill.Tone.OPEN, new MessageKey("readiness.task.until", day)))
                    .ifPresent(pill -> rest.add(Lay.row(pill)));
        said().forEach(rest::add);
        if (!shown.settled() || unfolded) rest.add(more(unfolded));
        if (shown.said(Said.NOT_NEEDED)) rest.add(neededAfterAll());
    }

    private void all(boolean done) {
        if (done) keep(shown.whom(Said.OPEN, Said.NOT_NEEDED), one -> ticking.done(one, task()));
        else keep(shown.whom(Said.DONE), one -> ticking.open(one, task()));
    }

    /// Who said what: once where it was said alike of everybody, else of each.
    private Stream<Component> said() {
        var states = shown.whom().stream().filter(One::settled).toList();
        if (states.isEmpty()) return Stream.empty();
        return shown.alike()
                ? said(states.getFirst(), Optional.empty())
                : states.stream().flatMap(one -> said(one, Optional.of(one.name())));
    }

    private Stream<Component> said(One one, Optional<String> name) {
        var state = one.state().orElseThrow();
        var lines = Lay.lines();
        name.ifPresent(whose -> lines.add(Say.value(whose)));
        if (state.said() == Said.NOT_NEEDED)
            lines.add(Lay.row(new Pill(Pill.Tone.QUIET, Said.NOT_NEEDED.label()), Say.value(state.words())));
        saidBy(state).ifPresent(words -> lines.add(Say.small(words)));
        var day = state.doneOn();
        if (day != null) lines.add(Say.small(new MessageKey("readiness.task.done-on", day)));
        return Stream.of(lines);
    }

    private Component more(boolean unfolded) {
        var more = Lay.lines(
                Say.paragraph(task().how()),
                Say.small(new MessageKey("readiness.task.by", task().by().label())));
        if (shown.whom().size() > 1) more.add(apart());
        if (!shown.settled()) more.add(reason(shown.whom(Said.OPEN)));
        var folded = new Disclosure(new MessageKey("readiness.task.more"), more);
        folded.setOpen(unfolded);
        return folded;
    }

    /// A tick for each, for when it is not done for all at once.
    private Component apart() {
        var each = Lay.lines(Say.small(new MessageKey("readiness.task.apart")));
        for (var one : shown.whom()) {
            var own = new Checkbox(one.name());
            own.setValue(one.said() == Said.DONE);
            own.addValueChangeListener(change -> {
                keep(
                        List.of(one.person()),
                        person -> change.getValue() ? ticking.done(person, task()) : ticking.open(person, task()));
                show(true);
            });
            each.add(own);
        }
        return each;
    }

    private Component neededAfterAll() {
        return Lay.actions(Action.quiet(
                new MessageKey("readiness.task.needed-after-all"),
                () -> keep(shown.whom(Said.NOT_NEEDED), one -> ticking.open(one, task()))));
    }

    private Optional<MessageKey> saidBy(RoadTaskState state) {
        return Optional.ofNullable(state.recordedBy())
                .map(account -> new MessageKey("readiness.task.said-by", ticking.nameOf(account), state.recordedAt()));
    }

    private Component reason(List<PersonId> open) {
        TextField because = Field.text(new MessageKey("readiness.task.because"));
        because.setMaxLength(RoadTaskState.LONGEST);
        var keep = Action.secondary(new MessageKey("readiness.task.keep"), () -> {
            Field.needed(because, because.getValue().isBlank());
            if (!because.isInvalid()) {
                keep(open, one -> ticking.notNeeded(one, task(), because.getValue()));
                tick.focus();
            }
        });
        Action.onEnter(keep, because);
        return new Disclosure(new MessageKey("readiness.task.not-needed-because"), because, Lay.actions(keep));
    }

    private RoadTask task() {
        return shown.item().task();
    }

    private void keep(Collection<PersonId> whom, Saying saying) {
        for (var one : whom) shown = shown.with(saying.about(one));
        show(false);
        changed.run();
    }
}
