package nl.weerzien.bench.papers;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.weerzien.bench.papers.Truth.Field;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.family.CalendarSystem;

/// Writes the values of one paper in its language and remembers each with its meaning.
final class Pen {
    private static final Set<String> INSTALLED =
            Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
    final Tongue tongue;
    final Random chance;
    final boolean latin;
    final List<Field> fields = new ArrayList<>();
    private final String pattern;
    private final boolean ownFigures;

    /// @param latin whether names are written in Latin letters
    Pen(Tongue tongue, Random chance, boolean latin) {
        this.tongue = tongue;
        this.chance = chance;
        this.latin = latin;
        pattern = tongue.pick("dates", chance);
        ownFigures = tongue.code().equals("fas") || chance.nextBoolean();
    }

    /// One of the language's fonts, of those that are installed.
    static Font font(Tongue tongue, String key, Random chance) {
        var there = INSTALLED.stream()
                .filter(name -> tongue.all(key).contains(name.strip()))
                .sorted()
                .toList();
        return new Font(there.isEmpty() ? Font.SERIF : there.get(chance.nextInt(there.size())), Font.PLAIN, 44);
    }

    String label(FieldName field) {
        return tongue.label(field, chance);
    }

    /// The value of a field, remembered under a label.
    String value(String label, FieldName field, Person person, Household home) {
        if (field.isDate()) return date(label, field, home.day(field, person));
        return plain(label, field, text(field, person, home));
    }

    String date(String label, FieldName field, LocalDate day) {
        var calendar = latin ? CalendarSystem.GREGORIAN : tongue.calendar();
        var printed = figures(tongue.date(day, pattern));
        fields.add(new Field(label, printed, field, day.toString(), calendar.name()));
        return printed;
    }

    String plain(String label, FieldName field, String value) {
        fields.add(new Field(label, value, field, "", ""));
        return value;
    }

    String figures(String text) {
        return ownFigures && !latin ? tongue.own(text) : text;
    }

    private String text(FieldName field, Person person, Household home) {
        return switch (field) {
            case GIVEN_NAMES -> Person.part(person.given(), latin);
            case FAMILY_NAME -> Person.part(person.family(), latin);
            case FATHER_NAME -> person.fatherName(home.tongue(), latin);
            case MOTHER_NAME -> person.motherName(home.tongue(), latin);
            case HUSBAND_NAME -> home.husband().name(home.tongue(), latin);
            case WIFE_NAME -> home.wife().name(home.tongue(), latin);
            case SEX -> Person.part(home.tongue().all("sexes").get(person.female() ? 1 : 0), latin);
            case BIRTH_PLACE -> Person.part(person.place(), latin);
            case MARRIAGE_PLACE, DEATH_PLACE -> Person.part(home.husband().place(), latin);
            case NATIONALITY -> Person.part(home.tongue().all("nationality").getFirst(), latin);
            case NATIONAL_NUMBER -> figures(person.number());
            case DOCUMENT_NUMBER -> figures(home.number());
            case REGISTER_NUMBER -> figures(home.number().substring(2));
            default -> person.name(home.tongue(), latin);
        };
    }

    static List<FieldName> fields(FieldName... names) {
        return Arrays.asList(names);
    }
}
