package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weerzien.casefile.Answer;
import nl.weerzien.checklist.Choice;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.Question;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import org.jspecify.annotations.Nullable;

/// The few questions that matter for one person of this family now, and what was answered before, folded away. What is
/// not known may stay open: nothing is blocked by it.
class Questions extends Div {
    private final OpenFile file;
    private final PersonId person;
    private final Habits habits;

    /// Facts that have a field. A field somebody works in never disappears under their hands.
    private final Set<Fact> asked = EnumSet.noneOf(Fact.class);

    Questions(OpenFile file, PersonId person, Habits habits) {
        this.file = file;
        this.person = person;
        this.habits = habits;
        addClassName("stack");
    }

    /// Adds fields for questions that have come up. Those that stood before stay where they are.
    void show(List<Question> questions) {
        if (asked.isEmpty()) add(answered());
        for (var question : questions) {
            if (question.fact().known() != Fact.Known.ASKED || !asked.add(question.fact())) continue;
            add(field(question.fact(), question.because()));
        }
    }

    /// What was answered before this screen was opened; to be changed there.
    private Component answered() {
        var facts = file.now().answersAbout(person).stream()
                .filter(answer -> answer.given() != null)
                .map(Answer::fact)
                .toList();
        asked.addAll(facts);
        if (facts.isEmpty()) return new Div();
        return new Disclosure(
                new MessageKey("casefile.answered", facts.size()),
                facts.stream().map(fact -> field(fact, List.of())).toArray(Component[]::new));
    }

    private Component field(Fact fact, List<MessageKey> because) {
        var field = fact.isDay() ? day(fact) : choice(fact);
        var lines = Lay.lines(field);
        if (!because.isEmpty()) lines.add(Say.small(new MessageKey("casefile.question.because", because)));
        return lines;
    }

    private Component day(Fact fact) {
        var before = given(fact).filter(Answer.Day.class::isInstance).map(Answer.Day.class::cast);
        return new DateGiven(
                fact.question(),
                habits.calendars(),
                before.map(Answer.Day::date).orElse(null),
                date -> answer(fact, date == null ? null : new Answer.Day(date)));
    }

    private Component choice(Fact fact) {
        var items = new ArrayList<Optional<Choice>>();
        fact.choices().forEach(choice -> items.add(Optional.of(choice)));
        items.add(Optional.empty());
        var field = Field.choice(
                fact.question(),
                items,
                item -> item.map(Choice::label).orElseGet(() -> new MessageKey("casefile.question.unknown")));
        given(fact).ifPresent(given -> {
            if (given instanceof Answer.Chosen(var choice)) field.setValue(Optional.of(choice));
        });
        field.addValueChangeListener(change -> answer(
                fact,
                change.getValue() == null
                        ? null
                        : change.getValue().map(Answer.Chosen::new).orElse(null)));
        return field;
    }

    private Optional<Answer.Given> given(Fact fact) {
        return file.now().answersAbout(person).stream()
                .filter(answer -> answer.fact() == fact)
                .findFirst()
                .flatMap(Answer::known);
    }

    private void answer(Fact fact, Answer.@Nullable Given given) {
        file.keep(files -> files.answer(file.id(), person, fact, given));
    }
}
