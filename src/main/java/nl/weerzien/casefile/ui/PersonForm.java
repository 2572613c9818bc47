package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.weerzien.casefile.ui.OpenFile.Kept;
import nl.weerzien.casefile.ui.OpenFile.Part;
import nl.weerzien.family.PartialDate;
import nl.weerzien.family.Person;
import nl.weerzien.family.PersonName;
import nl.weerzien.family.Sex;
import nl.weerzien.family.VNumber;
import nl.weerzien.family.Whereabouts;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// What is known of one person. Every field is kept when it is left.
class PersonForm extends Div {
    private static final Part<Person, PersonName> NAME =
            new Part<>(Person::name, (person, name) -> name == null ? person : person.withName(name));
    private static final Part<Person, PartialDate> BIRTH = new Part<>(Person::birth, Person::withBirth);
    private static final Part<Person, Sex> SEX =
            new Part<>(Person::sex, (person, sex) -> person.withSex(sex == null ? Sex.UNKNOWN : sex));
    private static final Part<Person, Whereabouts> WHERE = new Part<>(Person::whereabouts, Person::withWhereabouts);
    private static final Part<Person, Country> NATIONALITY = new Part<>(Person::nationality, Person::withNationality);
    private static final Part<Person, VNumber> V_NUMBER = new Part<>(Person::vNumber, Person::withVNumber);

    private final OpenFile file;
    private final PersonId id;
    private final Habits habits;
    private final Div notices = Lay.lines();

    PersonForm(OpenFile file, PersonId id, Habits habits) {
        this.file = file;
        this.id = id;
        this.habits = habits;
        addClassName("stack");
        fill();
    }

    private void fill() {
        var person = file.person(id);
        removeAll();
        add(
                notices,
                new NameRows(person.name(), habits.language(), name -> keep(NAME, name, name.shown())),
                new DateGiven(
                        new MessageKey("casefile.person.born"),
                        habits.calendars(),
                        person.birth(),
                        date -> keep(BIRTH, date, date == null ? "" : date.raw())),
                Lay.fields(sex(person), vNumber(person)),
                where(person),
                nationality(person));
    }

    private Component sex(Person person) {
        var field = Field.choice(
                new MessageKey("casefile.person.sex"),
                List.of(Sex.values()),
                sex -> new MessageKey("casefile.sex." + Keys.word(sex)));
        field.setValue(person.sex());
        field.addValueChangeListener(
                change -> keep(SEX, change.getValue(), change.getValue().name()));
        return field;
    }

    private TextField vNumber(Person person) {
        var field = Field.text(new MessageKey("casefile.person.v-number"));
        field.setHelperText(Words.of("casefile.person.v-number.help"));
        field.getElement().setProperty("inputMode", "numeric");
        field.setValue(person.vNumber() == null ? "" : person.vNumber().digits());
        field.addValueChangeListener(change -> {
            var typed = change.getValue();
            var number = VNumber.parse(typed);
            field.setInvalid(number.isEmpty() && !typed.isBlank());
            field.setErrorMessage(Words.of("casefile.person.v-number.ten-digits"));
            if (!field.isInvalid()) keepNumber(field, number.orElse(null));
        });
        return field;
    }

    private void keepNumber(TextField field, @Nullable VNumber number) {
        if (keep(V_NUMBER, number, field.getValue()) == Kept.V_NUMBER_TAKEN) {
            field.setErrorMessage(Words.of("casefile.person.v-number.taken"));
            field.setInvalid(true);
        } else if (number != null && file.files().knownElsewhere(file.id(), number)) {
            notices.add(new Notice(
                            Pill.Tone.WAIT,
                            new MessageKey("casefile.v-number-known"),
                            new MessageKey("casefile.v-number-known.what-now"))
                    .announced());
        }
    }

    private Div where(Person person) {
        var stay = person.whereabouts();
        var country = Countries.field(new MessageKey("casefile.person.country"), stay == null ? null : stay.country());
        var place = Field.anyScript(new MessageKey("casefile.person.place"));
        place.setValue(stay == null ? "" : stay.knownPlace().orElse(""));
        Runnable changed = () -> {
            var where = country.getValue() == null ? null : new Whereabouts(country.getValue(), place.getValue());
            place.setHelperText(
                    where == null && !place.isEmpty() ? Words.of("casefile.person.place.country-first") : "");
            keep(WHERE, where, place.getValue());
        };
        country.addValueChangeListener(_ -> changed.run());
        place.addValueChangeListener(_ -> changed.run());
        return Lay.fields(country, place);
    }

    private Div nationality(Person person) {
        var field = Countries.field(new MessageKey("casefile.person.nationality"), person.nationality());
        field.addValueChangeListener(change -> {
            var country = change.getValue();
            keep(NATIONALITY, country, country == null ? "" : Words.show(country));
        });
        return Lay.fields(field);
    }

    /// @param typed what the person wrote, to show again should somebody else have written something there
    private <V> Kept keep(Part<Person, V> part, @Nullable V value, String typed) {
        notices.removeAll();
        var kept = file.change(id, part, value);
        if (kept == Kept.CLASH) {
            notices.add(Clash.notice(typed));
            fill();
        }
        return kept;
    }
}
