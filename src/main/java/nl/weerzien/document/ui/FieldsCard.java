package nl.weerzien.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.document.ConfirmedField;
import nl.weerzien.document.ConfirmedField.Answer;
import nl.weerzien.document.Document;
import nl.weerzien.document.Extract;
import nl.weerzien.document.FieldStanding;
import nl.weerzien.document.Proposals;
import nl.weerzien.document.Reading;
import nl.weerzien.family.Person;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Drawing;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// What the paper says, field by field. On a paper about several people one of them is chosen first.
class FieldsCard extends Card {
    private final PaperWork work;
    private final Document paper;
    private final Reading reading;
    private final PagePicture picture;
    private final Div fields = Lay.stack();
    private final List<FieldRow> rows = new ArrayList<>();
    private final List<ConfirmedField> answers;
    private Proposals proposals;
    private @Nullable PersonId about;

    FieldsCard(PaperWork work, Document paper, CaseFile file, Optional<Reading> reading, PagePicture picture) {
        super(new MessageKey("document.fields"));
        this.work = work;
        this.paper = paper;
        this.reading = reading.orElse(Reading.NOTHING);
        this.answers = new ArrayList<>(paper.confirmed().fields());
        this.proposals = work.proposals().of(this.reading, answers);
        this.picture = picture;
        add(Say.small(new MessageKey("document.fields.what")));
        var people = file.family().people().stream()
                .filter(person -> paper.persons().contains(person.id()))
                .toList();
        if (people.size() > 1) add(whose(people));
        add(fields);
        show();
    }

    private Select<Person> whose(List<Person> people) {
        var choice = Field.choice(
                new MessageKey("document.fields.whose"),
                people,
                person -> new MessageKey("document.person", Words.show(person.name())));
        about = people.getFirst().id();
        choice.setValue(people.getFirst());
        choice.addValueChangeListener(change -> {
            about = Optional.ofNullable(change.getValue()).map(Person::id).orElse(null);
            show();
        });
        return choice;
    }

    private void show() {
        fields.removeAll();
        rows.clear();
        names().forEach((standing, names) -> {
            var some = names.stream()
                    .map(name -> new FieldRow(this, name, proposals.of(name), answer(name)))
                    .toList();
            rows.addAll(some);
            switch (standing) {
                case DOUBTFUL, CLEAR -> some.forEach(fields::add);
                case NOT_FOUND -> fold("document.fields.not-found", some);
                case ANSWERED -> fold("document.fields.answered", some);
            }
        });
        if (rows.isEmpty()) fields.add(Say.paragraph(new MessageKey("document.fields.none")));
    }

    private void fold(String words, List<FieldRow> some) {
        var fold = new Disclosure(new MessageKey(words, some.size()), some.toArray(FieldRow[]::new));
        some.forEach(row -> row.foldedInto(fold));
        fields.add(fold);
    }

    /// What needs a look first, what was answered last, and each in the order of the paper. The order stays while a
    /// person works through it.
    private Map<FieldStanding, List<FieldName>> names() {
        var names = new LinkedHashSet<FieldName>();
        reading.extracts().forEach(extract -> names.add(extract.field()));
        paper.kind()
                .flatMap(work.rules()::kind)
                .map(KindDescription::labels)
                .orElse(List.of())
                .forEach(label -> names.add(label.field()));
        answers.forEach(field -> names.add(field.name()));
        return names.stream()
                .collect(Collectors.groupingBy(
                        this::standing, () -> new EnumMap<>(FieldStanding.class), Collectors.toList()));
    }

    private FieldStanding standing(FieldName name) {
        return answer(name).isPresent() ? FieldStanding.ANSWERED : proposals.standing(name);
    }

    private Optional<ConfirmedField> answer(FieldName name) {
        return answers.stream()
                .filter(field -> field.name() == name)
                .filter(field -> about == null || about.equals(field.person()))
                .findFirst();
    }

    /// Keeps the answer and goes on down the list to the next field that has none, from its end to its top.
    void answer(FieldRow row, FieldName name, Answer answer) {
        var kept = work.confirmations().answer(paper.caseId(), paper.id(), name, about, answer);
        answers.removeIf(before -> before.name() == name && Objects.equals(before.person(), about));
        answers.add(kept);
        proposals = work.proposals().of(reading, answers);
        row.answered(answer);
        rows.forEach(FieldRow::proposeAnew);
        var at = rows.indexOf(row);
        var onward = Stream.concat(rows.subList(at + 1, rows.size()).stream(), rows.subList(0, at).stream());
        if (onward.noneMatch(FieldRow::begin)) row.rest();
    }

    /// What the fields may hold, by what was answered so far.
    Proposals proposals() {
        return proposals;
    }

    /// Moves to the first field that still needs an answer.
    void begin() {
        for (var row : rows) if (row.begin()) return;
    }

    /// The piece of the picture a value was read from.
    Drawing piece(Extract extract) {
        return picture.piece(
                extract.page(),
                extract.box(),
                Words.of("document.field.piece", extract.field().label()));
    }

    /// Lets the place of a value stand out on the picture.
    void look(Extract extract) {
        picture.look(extract.page(), extract.box());
    }
}
