package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerzien.document.Document;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Means;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.journey.Recorded;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Flash;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// Records what happened on the road: what, to whom, when, and what the letter states. The same letter may concern
/// several relatives; each gets a fact of their own.
class MilestoneForm extends Div {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_PLACE = 120;

    private final transient CaseReadiness readiness;
    private final transient JourneyService journeys;
    private final transient Runnable changed;
    private final Select<Kind> kind;
    private final CheckboxGroup<PersonId> whom = new CheckboxGroup<>();
    private final DatePicker on = Field.date(new MessageKey("readiness.record.on"));
    private final Select<Means> means =
            Field.choice(new MessageKey("readiness.record.means"), Arrays.asList(Means.values()), Means::label);
    private final TextField place = Field.anyScript(new MessageKey("readiness.record.place"));
    private final DatePicker until = Field.date(new MessageKey("readiness.record.until"));
    private final Select<Document> letter;
    private final TextArea note = Field.longText(new MessageKey("readiness.record.note"));
    private final Div caution = Lay.lines();
    private final Div refused = Lay.lines();

    /// @param changed called after something was kept
    MilestoneForm(CaseReadiness readiness, JourneyService journeys, Runnable changed) {
        this.readiness = readiness;
        this.journeys = journeys;
        this.changed = changed;
        this.kind = kinds(readiness);
        this.letter =
                Field.choice(new MessageKey("readiness.record.letter"), readiness.papers(), MilestoneForm::paperWords);
        letter.setEmptySelectionAllowed(true);
        means.setEmptySelectionAllowed(true);
        note.setMaxLength(LONGEST);
        place.setMaxLength(LONGEST_PLACE);
        whom.setLabel(Words.of("readiness.record.whom"));
        var people = readiness.relatives().stream().map(Readiness::relative).toList();
        whom.setItems(people);
        whom.setItemLabelGenerator(this::name);
        if (people.size() == 1) whom.setValue(Set.copyOf(people));
        kind.addValueChangeListener(_ -> fit());
        fit();
        var save = Action.secondary(new MessageKey("readiness.record.save"), this::save);
        Action.onEnter(save, place);
        add(new Card(
                new MessageKey("readiness.record.title"),
                Say.small(new MessageKey("readiness.record.hint")),
                Lay.fields(kind, on, means, place, until, letter),
                caution,
                whom,
                note,
                refused,
                Lay.actions(save)));
    }

    /// Moves the keyboard into the form.
    void reach() {
        kind.focus();
    }

    /// What may well happen to somebody of the family now, then everything else.
    private static Select<Kind> kinds(CaseReadiness readiness) {
        var likely = readiness.relatives().stream()
                .flatMap(one -> one.journey().likelyNews().stream())
                .distinct()
                .toList();
        var others = Arrays.stream(Kind.values())
                .filter(any -> any != Kind.TAKEN_BACK && !likely.contains(any))
                .toList();
        var kinds = Stream.concat(likely.stream(), others.stream()).toList();
        var choice = Field.choice(new MessageKey("readiness.record.kind"), kinds, Kind::label);
        choice.addComponents(likely.getLast(), new Hr());
        return choice;
    }

    private String name(PersonId person) {
        return Words.show(readiness.called(person));
    }

    /// Shows only what belongs to what happened.
    private void fit() {
        var chosen = kind.getValue();
        caution.removeAll();
        if (chosen != null) caution(chosen).ifPresent(words -> caution.add(new Notice(Pill.Tone.WAIT, words)));
        place.setVisible(chosen != null && chosen.hasPlace());
        on.setHelperText(chosen == null ? "" : dayOf(chosen).map(Words::of).orElse(""));
        means.setVisible(chosen != null && chosen.isSent());
        until.setVisible(chosen != null && chosen.mayStateTerm());
        on.setMax(chosen != null && chosen.mayLieAhead() ? null : readiness.today());
    }

    /// Which day it is that counts, where another could be taken for it.
    private static Optional<MessageKey> dayOf(Kind kind) {
        return switch (kind) {
            case RECEIPT, COMPLETION_REQUESTED, TRAVEL_DOCUMENT_DEMANDED, REPRESENTATION_DEMANDED, GRANTED ->
                Optional.of(new MessageKey("readiness.record.day.printed"));
            case REFUSED, OBJECTION_REFUSED -> Optional.of(new MessageKey("readiness.record.day.made-known"));
            case VISA_COLLECTED -> Optional.of(new MessageKey("readiness.record.day.visa"));
            case NOTICE_OF_DEFAULT -> Optional.of(new MessageKey("readiness.record.day.received"));
            case APPEAL_DISMISSED, APPEAL_UPHELD -> Optional.of(new MessageKey("readiness.record.day.judgment"));
            case SETTLED_IN -> Optional.of(new MessageKey("readiness.record.day.settled"));
            default -> Optional.empty();
        };
    }

    /// What harms when it is done too early, or ends a road.
    private static Optional<MessageKey> caution(Kind kind) {
        if (kind.endsRoad()) return Optional.of(new MessageKey("readiness.record.caution.end"));
        return switch (kind) {
            case NOTICE_OF_DEFAULT, LATENESS_APPEAL_FILED ->
                Optional.of(new MessageKey("readiness.record.caution.late"));
            case WENT_MISSING -> Optional.of(new MessageKey("readiness.record.caution.missing"));
            default -> Optional.empty();
        };
    }

    private void save() {
        refused.removeAll();
        Field.needed(kind, kind.getValue() == null);
        Field.needed(on, on.getValue() == null || on.isInvalid());
        Field.needed(whom, whom.getValue().isEmpty());
        var chosen = kind.getValue();
        var day = on.getValue();
        if (chosen == null || day == null || on.isInvalid() || whom.getValue().isEmpty() || until.isInvalid()) return;
        var paper = letter.getValue();
        var told = Happening.of(chosen, day)
                .by(chosen.isSent() ? means.getValue() : null)
                .withTermUntil(chosen.mayStateTerm() ? until.getValue() : null)
                .at(chosen.hasPlace() ? place.getValue() : "")
                .shownBy(paper == null ? null : paper.id())
                .noting(note.getValue());
        record(told);
    }

    private void record(Happening told) {
        var left = new LinkedHashSet<PersonId>();
        var written = new ArrayList<String>();
        for (var person : List.copyOf(whom.getValue()))
            switch (journeys.record(readiness.file().id(), person, told)) {
                case Recorded.Accepted _ -> written.add(name(person));
                case Recorded.Refused no -> {
                    left.add(person);
                    refused.add(new Notice(
                                    Pill.Tone.WAIT,
                                    new MessageKey("readiness.record.not-for", name(person)),
                                    no.reason())
                            .announced());
                }
            }
        if (!left.isEmpty()) {
            whom.setValue(left);
            if (!written.isEmpty()) Flash.say(Pill.Tone.OK, new MessageKey("readiness.record.saved-for", written));
            return;
        }
        Flash.say(Pill.Tone.OK, new MessageKey("readiness.record.saved"));
        changed.run();
    }

    static MessageKey paperWords(Document paper) {
        return new MessageKey(
                "readiness.record.paper",
                paper.kind().map(StateWords::kind).orElse(new MessageKey("readiness.paper.unnamed")),
                paper.receipt().at());
    }
}
