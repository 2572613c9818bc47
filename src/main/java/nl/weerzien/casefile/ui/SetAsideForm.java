package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.html.Div;
import nl.weerzien.casefile.Application.SetAside;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// Stops the application for a relative for now, or takes it up again. Nothing is thrown away.
class SetAsideForm extends Div {
    private final OpenFile file;
    private final PersonId relative;
    private final Runnable changed;

    SetAsideForm(OpenFile file, PersonId relative, Runnable changed) {
        this.file = file;
        this.relative = relative;
        this.changed = changed;
        file.now()
                .application(relative)
                .ifPresent(application ->
                        application.whySetAside().ifPresentOrElse(aside -> add(standing(aside)), () -> add(asking())));
    }

    private Disclosure asking() {
        var why = Field.longText(new MessageKey("casefile.set-aside.why"));
        why.setErrorMessage(Words.of("casefile.set-aside.why.needed"));
        var act = Action.secondary(new MessageKey("casefile.set-aside"), () -> {
            why.setInvalid(why.getValue().isBlank());
            if (why.isInvalid()) return;
            file.keep(
                    files -> files.setAside(file.id(), relative, why.getValue().strip()));
            changed.run();
        });
        return new Disclosure(
                new MessageKey("casefile.set-aside.wish"),
                Say.small(new MessageKey("casefile.set-aside.help")),
                why,
                Lay.actions(act));
    }

    private Notice standing(SetAside aside) {
        return new Notice(
                        Pill.Tone.QUIET,
                        new MessageKey("casefile.set-aside.standing", aside.recordedAt()),
                        new MessageKey("casefile.set-aside.because", aside.why()))
                .with(Action.secondary(new MessageKey("casefile.set-aside.take-up"), () -> {
                    file.keep(files -> files.takeUp(file.id(), relative));
                    changed.run();
                }));
    }
}
