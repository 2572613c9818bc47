package nl.weerzien.checklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.Choice;
import nl.weerzien.checklist.Circumstances;
import nl.weerzien.checklist.Edition;
import nl.weerzien.checklist.EditionId;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.checklist.Question;
import nl.weerzien.checklist.Relation;
import nl.weerzien.checklist.RuleBook;
import nl.weerzien.checklist.YesNo;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;

/// The situation that the rules are asked about. What nobody says is unknown; a fact that the rules ask for in this
/// situation gets a field of its own, which stays.
class SituationForm extends Card {
    private static final List<Fact> FIRST = List.of(
            Fact.PERMIT_KIND, Fact.PERMIT_MADE_KNOWN_ON, Fact.RELATION, Fact.BORN, Fact.SPONSOR_CAME_ALONE_AS_MINOR);
    private static final Map<Fact, Choice> BEGIN = Map.of(
            Fact.PERMIT_KIND, PermitKind.REFUGEE,
            Fact.RELATION, Relation.SPOUSE,
            Fact.SPONSOR_CAME_ALONE_AS_MINOR, YesNo.NO);
    private static final List<Fact> ROAD = List.of(Fact.FILED_ON, Fact.DECIDED_ON);

    private final transient Runnable changed;
    private final transient Map<Fact, Select<Choice>> choices = new EnumMap<>(Fact.class);
    private final transient Map<Fact, DatePicker> days = new EnumMap<>(Fact.class);
    private final Select<Country> origin;
    private final DatePicker day = Field.date(new MessageKey("checklist.rules.day"));
    private final Select<EditionId> compare;
    private final Div more = Lay.lines();
    /// Nobody listens to the answers we begin with.
    private boolean ready;

    /// @param changed called after every answer
    SituationForm(ChecklistService rules, LocalDate today, Runnable changed) {
        super(new MessageKey("checklist.rules.situation"));
        this.changed = changed;
        origin = Field.choice(
                new MessageKey("checklist.rules.origin"),
                rules.origins(),
                country -> rules.origin(country).orElseThrow().name());
        origin.setValue(rules.origins().getFirst());
        day.setValue(today);
        compare = Field.choice(
                new MessageKey("checklist.rules.compare"),
                rules.editions().stream()
                        .map(Edition::id)
                        .filter(id -> id.route().equals(RuleBook.NAREIS))
                        .toList(),
                EditionId::title);
        compare.setEmptySelectionAllowed(true);
        var fields = Lay.lines(origin, day);
        FIRST.forEach(fact -> fields.add(field(fact)));
        BEGIN.forEach(
                (fact, choice) -> Optional.ofNullable(choices.get(fact)).ifPresent(field -> field.setValue(choice)));
        var road = Lay.lines();
        ROAD.forEach(fact -> road.add(field(fact)));
        add(fields, more, new Disclosure(new MessageKey("checklist.rules.road"), (Component) road), compare);
        Stream.of(origin, compare).forEach(select -> select.addValueChangeListener(_ -> tell()));
        day.addValueChangeListener(_ -> tell());
        ready = true;
    }

    /// What is known, as told so far.
    Circumstances circumstances() {
        var known = Circumstances.of(origin.getValue());
        for (var choice : choices.entrySet())
            if (choice.getValue().getValue() != null)
                known = known.with(choice.getKey(), choice.getValue().getValue());
        for (var one : days.entrySet())
            if (one.getValue().getValue() != null)
                known = known.with(one.getKey(), one.getValue().getValue());
        return known;
    }

    /// The day on which the rules are asked; today when none is given.
    LocalDate day() {
        return Optional.ofNullable(day.getValue()).orElseGet(() -> {
            day.setValue(day.getInitialPosition());
            return day.getInitialPosition();
        });
    }

    Optional<EditionId> compareWith() {
        return Optional.ofNullable(compare.getValue());
    }

    /// Adds a field for each fact asked for that has none yet.
    void ask(List<Question> questions) {
        questions.stream()
                .map(Question::fact)
                .filter(fact -> !choices.containsKey(fact) && !days.containsKey(fact))
                .forEach(fact -> more.add(field(fact)));
    }

    private void tell() {
        if (ready) changed.run();
    }

    private Component field(Fact fact) {
        return fact.isDay() ? dayField(fact) : choiceField(fact);
    }

    private DatePicker dayField(Fact fact) {
        var field = Field.date(fact.question());
        field.setClearButtonVisible(true);
        field.addValueChangeListener(_ -> tell());
        days.put(fact, field);
        return field;
    }

    private Select<Choice> choiceField(Fact fact) {
        Select<Choice> field = Field.choice(fact.question(), fact.choices(), Choice::label);
        field.setEmptySelectionAllowed(true);
        field.addValueChangeListener(_ -> tell());
        choices.put(fact, field);
        return field;
    }
}
