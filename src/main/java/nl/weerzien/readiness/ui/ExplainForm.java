package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.casefile.Explanation;
import nl.weerzien.casefile.Explanation.Attempt;
import nl.weerzien.casefile.ReasonNotToBeHad;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.Origin.Aspect;
import nl.weerzien.checklist.OriginNote;
import nl.weerzien.checklist.Requirement;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Match;
import nl.weerzien.readiness.Statement;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Flash;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// "I cannot get this": a warning before anybody is sent to the authorities they fled, why it cannot be had, what was
/// tried and when, and what is offered instead.
class ExplainForm extends Div {
    private static final int LONGEST = 4_000;

    private final transient CaseReadiness readiness;
    private final transient Match match;
    private final transient CaseFileService files;
    private final transient ChecklistService rules;
    private final transient Runnable changed;
    private final Select<ReasonNotToBeHad> reason = Field.choice(
            new MessageKey("readiness.explain.reason"), Arrays.asList(ReasonNotToBeHad.values()), ReasonWords::of);
    private final TextArea story = Field.longText(new MessageKey("readiness.explain.story"));
    private final TextArea offered = Field.longText(new MessageKey("readiness.explain.offered"));
    private final Div tries = Lay.lines();
    private final transient List<Try> tried = new ArrayList<>();

    private record Try(DatePicker on, TextField what) {}

    /// @param changed called after something was kept
    ExplainForm(CaseReadiness readiness, Match match, Work work, Runnable changed) {
        this.readiness = readiness;
        this.match = match;
        this.files = work.files();
        this.rules = work.rules();
        this.changed = changed;
        story.setMaxLength(LONGEST);
        offered.setMaxLength(LONGEST);
        known().ifPresentOrElse(this::fill, () -> addTry(null));
        var form = Lay.lines(safety());
        form.add(
                Say.paragraph(match.requirement().ifYouCannot()),
                instead(),
                reason,
                story,
                Say.paragraph(new MessageKey("readiness.explain.tried")),
                tries,
                Action.quiet(new MessageKey("readiness.explain.another-try"), () -> addTry(null)),
                offered,
                Lay.actions(Action.secondary(new MessageKey("readiness.explain.save"), this::save)));
        known().ifPresent(told -> form.add(statement(told)));
        if (known().isPresent()) form.add(Action.quiet(new MessageKey("readiness.explain.take-back"), this::takeBack));
        add(new Disclosure(new MessageKey("readiness.explain.title"), form));
    }

    private Component safety() {
        var warnings = readiness.of(match.relative()).stream()
                .flatMap(one -> one.checklist().notes().stream())
                .filter(note -> note.kind() == OriginNote.Kind.SAFETY)
                .map(OriginNote::text)
                .toArray(MessageKey[]::new);
        return new Notice(Pill.Tone.WAIT, new MessageKey("readiness.explain.safety"), warnings);
    }

    /// What may do instead: weaker papers that still count, and what the sources name for papers of this origin.
    private Component instead() {
        if (!(match.item() instanceof Checklist.Item.Applies asked)) return Lay.lines();
        var origin = rules.origin(readiness.file().origin());
        var facts = asked.papers().stream()
                .flatMap(kind -> origin.flatMap(known -> known.paper(kind)).stream())
                .flatMap(paper -> paper.facts(Aspect.ALTERNATIVES).stream())
                .map(fact -> fact.text());
        var kinds = asked.helpful().stream().map(StateWords::kind);
        var lines = Stream.concat(facts, kinds).distinct().map(Say::inline).toArray(Component[]::new);
        return lines.length == 0
                ? Lay.lines()
                : new Disclosure(new MessageKey("readiness.explain.instead"), Lay.list(lines));
    }

    /// As it will stand in the bundle, in Dutch whatever the screen speaks.
    private Component statement(Explanation.Told told) {
        var statement = Statement.of(match, told, rules.origin(readiness.file().origin()), readiness.today());
        var lines = Lay.lines();
        statement.sentences().forEach(sentence -> lines.add(dutch(sentence)));
        if (!statement.words().isBlank())
            lines.add(dutch(new MessageKey("readiness.statement.words", statement.words())));
        return new Disclosure(new MessageKey("readiness.statement.title"), (Component) lines);
    }

    private static Component dutch(MessageKey sentence) {
        return Say.smallInDutch(Words.in(Language.NL, sentence));
    }

    private void fill(Explanation.Told told) {
        reason.setValue(told.reason());
        story.setValue(told.story());
        offered.setValue(told.offered());
        told.tried().forEach(this::addTry);
    }

    private void addTry(@Nullable Attempt attempt) {
        var row = new Try(
                Field.date(new MessageKey("readiness.explain.tried-on")),
                Field.text(new MessageKey("readiness.explain.tried-what")));
        row.on().setMax(readiness.today());
        if (attempt != null) {
            row.on().setValue(attempt.on());
            row.what().setValue(attempt.what());
        }
        tried.add(row);
        tries.add(Lay.fields(row.on(), row.what()));
    }

    private void save() {
        var why = reason.getValue();
        reason.setErrorMessage(Words.of("readiness.explain.reason-needed"));
        reason.setInvalid(why == null);
        story.setErrorMessage(Words.of("readiness.explain.story-needed"));
        story.setInvalid(why == ReasonNotToBeHad.OTHER && story.getValue().isBlank());
        if (why == null || story.isInvalid() || unclear()) return;
        var attempts = tried.stream()
                .filter(row -> !row.what().getValue().isBlank())
                .map(row -> new Attempt(row.on().getValue(), row.what().getValue()))
                .toList();
        var told = new Explanation.Told(why, story.getValue(), attempts, offered.getValue());
        files.explain(readiness.file().id(), whose(), match.requirement().id(), told);
        Flash.say(Pill.Tone.OK, new MessageKey("readiness.explain.saved"));
        changed.run();
    }

    /// A day that could not be understood, or a day without what was done on it: nothing may get lost silently.
    private boolean unclear() {
        for (var row : tried) {
            row.what().setErrorMessage(Words.of("readiness.explain.what-needed"));
            row.what()
                    .setInvalid(
                            row.on().getValue() != null && row.what().getValue().isBlank());
        }
        return tried.stream().anyMatch(row -> row.what().isInvalid() || row.on().isInvalid());
    }

    private void takeBack() {
        files.takeBackExplanation(
                readiness.file().id(), whose(), match.requirement().id());
        changed.run();
    }

    private Optional<Explanation.Told> known() {
        return match.state() instanceof Match.State.Explained explained
                ? Optional.of(explained.why().told())
                : Optional.empty();
    }

    /// The sponsor's own papers are explained once, for everybody.
    private PersonId whose() {
        if (match.state() instanceof Match.State.Explained explained)
            return explained.why().person();
        return match.requirement().about() == Requirement.About.SPONSOR
                ? readiness.file().family().sponsorId()
                : match.relative();
    }
}
