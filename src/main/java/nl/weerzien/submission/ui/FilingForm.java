package nl.weerzien.submission.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import nl.weerzien.family.Person;
import nl.weerzien.journey.Means;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Flash;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;
import nl.weerzien.submission.Filed;
import nl.weerzien.submission.Preview;
import nl.weerzien.submission.SubmissionService;

/// Records that the application was sent. A day is asked, never filled in: terms run from it, so somebody must have
/// looked at it; and what will be recorded is said once more before it is.
class FilingForm extends Div {
    private final transient SubmissionService submissions;
    private final transient Person relative;
    private final transient FilingBoard board;
    private final DatePicker day = Field.date(new MessageKey("submission.form.day"));
    private final Select<Means> means =
            Field.choice(new MessageKey("submission.form.means"), List.of(Means.values()), MeansWords::of);
    private final Div question = new Div();

    FilingForm(SubmissionService submissions, Preview preview, Person relative, FilingBoard board) {
        this.submissions = submissions;
        this.relative = relative;
        this.board = board;
        addClassName("lines");
        day.setMax(preview.draft().readiness().today());
        add(
                Heading.part(new MessageKey("submission.form")),
                Say.small(new MessageKey("submission.form.why")),
                Lay.fields(day, means),
                Lay.actions(Action.primary(new MessageKey("submission.form.record"), this::ask)),
                question);
    }

    private void ask() {
        var sent = day.getValue();
        var how = means.getValue();
        demand(day.isEmpty() || day.isInvalid(), how == null);
        if (sent == null || how == null || day.isInvalid()) return;
        question.removeAll();
        question.add(new Notice(
                        Pill.Tone.WAIT,
                        new MessageKey("submission.form.sure", Words.show(relative.name()), sent, MeansWords.of(how)))
                .announced()
                .with(
                        Action.primary(new MessageKey("submission.form.yes"), () -> record(sent, how)),
                        Action.quiet(new MessageKey("submission.form.no"), question::removeAll)));
    }

    private void demand(boolean noDay, boolean noMeans) {
        day.setErrorMessage(Words.of("submission.form.day.needed"));
        if (noDay) day.setInvalid(true);
        means.setErrorMessage(Words.of("submission.form.means.needed"));
        means.setInvalid(noMeans);
    }

    private void record(LocalDate sent, Means how) {
        switch (submissions.file(board.caseId(), relative.id(), sent, how)) {
            case Filed.Recorded _ -> {
                Flash.say(Pill.Tone.OK, new MessageKey("submission.form.recorded"));
                board.show();
            }
            case Filed.Refused(var reason) -> {
                question.removeAll();
                Flash.stay(Pill.Tone.WAIT, reason);
            }
        }
    }
}
