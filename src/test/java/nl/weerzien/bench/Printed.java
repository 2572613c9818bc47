package nl.weerzien.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.weerzien.bench.papers.Truth;
import nl.weerzien.bench.papers.Truth.Field;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Extract;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;

/// The dates, numbers and names that stand on a paper. Where nobody wrote down which field a value is, its label and
/// its
/// looks tell, and any field of that sort may find it.
record Printed(List<Field> dates, List<Field> numbers, List<Field> names) {
    private static final Pattern NAME =
            Pattern.compile("(?iu).*(name|husband|wife|mother|father|اسم|النسبة|نام |نام$|ሽም|ስም|ad[ıi]\\b).*");
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,2}[ -]?[\\d/-]*\\d{3,}[\\d/-]*|[A-Z-]+-?\\d{4,}.*");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,4})[./-](\\d{1,2})[./-](\\d{1,4})");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    static Printed of(Truth truth) {
        var printed = new Printed(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var field : truth.fields()) printed.sort(field);
        return printed;
    }

    private void sort(Field field) {
        var name = field.name();
        if (name == null) guess(field);
        else if (name.isDate()) dates.add(field);
        else if (name.code().endsWith("-number")) numbers.add(field);
        else if (name.code().endsWith("-name") || name == FieldName.GIVEN_NAMES) names.add(field);
    }

    private void guess(Field field) {
        var value = Nearest.plain(field.value());
        var iso = iso(value);
        if (!iso.isEmpty()) dates.add(new Field(field.label(), field.value(), null, iso, ""));
        else if (NUMBER.matcher(value).matches()) numbers.add(field);
        else if (NAME.matcher(field.label()).matches() && value.chars().noneMatch(Character::isDigit)) names.add(field);
    }

    /// Years below 1500 are of the Persian calendar.
    private static String iso(String value) {
        var match = FIGURES.matcher(value);
        if (match.matches()) {
            int first = Integer.parseInt(match.group(1));
            int month = Integer.parseInt(match.group(2));
            int last = Integer.parseInt(match.group(3));
            if (Math.max(first, last) < 1000) return "";
            int year = Math.max(first, last);
            var calendar = year < 1500 ? CalendarSystem.SOLAR_HIJRI : CalendarSystem.GREGORIAN;
            return PartialDate.of(calendar, year, month, Math.min(first, last))
                    .range()
                    .first()
                    .toString();
        }
        if (value.matches("(19|20)\\d\\d")) return value;
        return value.matches("\\d{1,2} [A-Z][a-z]+ \\d{4}")
                ? LocalDate.parse(value, IN_WORDS).toString()
                : "";
    }

    /// Whether a proposal is for this field.
    static boolean isFor(Field field, Extract extract) {
        if (field.name() == null)
            return field.iso().isEmpty() != extract.field().isDate();
        if (field.name() == extract.field()) return true;
        var whole = List.of(FieldName.FULL_NAME, FieldName.GIVEN_NAMES);
        return whole.contains(field.name()) && whole.contains(extract.field());
    }

    /// Whether a proposed day is this one. A calendar by the moon leaves up to three days.
    static boolean isDay(String iso, String value) {
        if (iso.equals(value)) return true;
        if (!value.matches("[\\d-]{10}/[\\d-]{10}") || iso.length() != 10) return false;
        var range = value.split("/");
        var first = LocalDate.parse(range[0]);
        var last = LocalDate.parse(range[1]);
        var day = LocalDate.parse(iso);
        return !day.isBefore(first) && !day.isAfter(last) && first.plusDays(3).isAfter(last);
    }
}
