package nl.weerzien.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.document.ConfirmedField;
import nl.weerzien.document.ConfirmedField.Answer;
import nl.weerzien.document.DateProposals;
import nl.weerzien.document.Document;
import nl.weerzien.document.Extract;
import nl.weerzien.document.Reading;
import nl.weerzien.family.Person;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Card;
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
    private DateProposals dates;
    private @Nullable PersonId about;

    FieldsCard(PaperWork work, Document paper, CaseFile file, Optional<Reading> reading, PagePicture picture) {
        super(new MessageKey("document.fields"));
        this.work = work;
        this.paper = paper;
        this.reading = reading.orElse(Reading.NOTHING);
        this.answers = new ArrayList<>(paper.confirmed().fields());
        this.dates = work.proposals().dates(this.reading, answers);
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
        for (var name : names()) {
            var row = new FieldRow(this, name, extracts(name), answer(name));
            rows.add(row);
            fields.add(row);
        }
        if (rows.isEmpty()) fields.add(Say.paragraph(new MessageKey("document.fields.none")));
    }

    /// What was read, in the order of the paper; then what papers of this kind carry and the machine did not find.
    private List<FieldName> names() {
        var names = new LinkedHashSet<FieldName>();
        reading.extracts().forEach(extract -> names.add(extract.field()));
        paper.kind()
                .flatMap(work.rules()::kind)
                .map(KindDescription::labels)
                .orElse(List.of())
                .forEach(label -> names.add(label.field()));
        answers.forEach(field -> names.add(field.name()));
        return List.copyOf(names);
    }

    private List<Extract> extracts(FieldName name) {
        return reading.extracts().stream()
                .filter(extract -> extract.field() == name)
                .toList();
    }

    private Optional<ConfirmedField> answer(FieldName name) {
        return answers.stream()
                .filter(field -> field.name() == name)
                .filter(field -> about == null || about.equals(field.person()))
                .findFirst();
    }

    /// Keeps the answer and goes on to the next field that has none.
    void answer(FieldRow row, FieldName name, Answer answer) {
        var kept = work.confirmations().answer(paper.caseId(), paper.id(), name, about, answer);
        answers.removeIf(before -> before.name() == name && Objects.equals(before.person(), about));
        answers.add(kept);
        dates = work.proposals().dates(reading, answers);
        row.answered(answer);
        rows.forEach(FieldRow::proposeAnew);
        var at = rows.indexOf(row);
        for (var next : rows.subList(at + 1, rows.size())) if (next.begin()) return;
    }

    /// What the dates of the paper may be, by what was answered so far.
    DateProposals dates() {
        return dates;
    }

    /// Whether a check digit of the machine-readable zone proves a value.
    boolean proves(Extract extract) {
        return reading.zone() != null && reading.zone().proves(extract);
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
