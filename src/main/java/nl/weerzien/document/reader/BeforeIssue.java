package nl.weerzien.document.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Extract;

/// A paper tells what happened before the day it was issued, and expires after that day. A date that says otherwise
/// gives way to another meaning of its figures that fits; where none does, it is left for a person to look at.
final class BeforeIssue {
    private static final Set<FieldName> TOLD = Set.of(
            FieldName.BIRTH_DATE,
            FieldName.MARRIAGE_DATE,
            FieldName.BAPTISM_DATE,
            FieldName.DIVORCE_DATE,
            FieldName.DEATH_DATE);
    private static final double UNREADABLE = 0.1;
    /// In years. No letter gives more time.
    private static final int LONGEST_TERM = 1;
    /// In years. Farther before a letter lies no term, but something else that has happened.
    private static final int MISREAD = 3;

    private BeforeIssue() {}

    static List<Extract> settled(List<Extract> extracts) {
        return issued(answered(extracts));
    }

    /// No letter asks for an answer before the day it was written. Such a day gives way to another that the letter
    /// names. Where it names none and the day lies just before, its year was misread, and a person says which
    /// it is.
    private static List<Extract> answered(List<Extract> extracts) {
        var written = known(extracts, FieldName.LETTER_DATE, BeforeIssue::first).orElse(null);
        if (written == null) return extracts;
        boolean another = extracts.stream()
                .anyMatch(extract -> extract.field() == FieldName.ANSWER_BY && !isBefore(extract, written));
        return extracts.stream()
                .flatMap(extract -> extract.field() == FieldName.ANSWER_BY
                        ? answer(extract, written, another).stream()
                        : Stream.of(extract))
                .toList();
    }

    private static boolean isBefore(Extract answer, LocalDate written) {
        return last(answer.value()).filter(day -> day.isBefore(written)).isPresent();
    }

    private static Optional<Extract> answer(Extract answer, LocalDate written, boolean another) {
        var day = last(answer.value()).orElse(null);
        if (day == null) return Optional.of(answer);
        if (!day.isBefore(written))
            return Optional.of(day.isAfter(written.plusYears(LONGEST_TERM)) ? toLookAt(answer) : answer);
        boolean justBefore = day.isAfter(written.minusYears(MISREAD));
        return another || !justBefore ? Optional.empty() : Optional.of(inAnotherYear(answer, day, written));
    }

    private static Extract toLookAt(Extract extract) {
        return with(
                extract,
                extract.value(),
                Math.min(FieldReader.TO_LOOK_AT, extract.confidence()),
                extract.alternatives());
    }

    /// Without the day that cannot be, and with the first of that name after the letter to choose.
    private static Extract inAnotherYear(Extract extract, LocalDate day, LocalDate written) {
        var same = day.withYear(written.getYear());
        var next = same.isBefore(written) ? same.plusYears(1) : same;
        return with(extract, "", Math.min(UNREADABLE, extract.confidence()), List.of(next.toString()));
    }

    private static Extract with(Extract extract, String value, double confidence, List<String> alternatives) {
        return new Extract(
                extract.field(),
                extract.raw(),
                value,
                extract.calendar(),
                confidence,
                extract.page(),
                extract.box(),
                alternatives);
    }

    private static List<Extract> issued(List<Extract> extracts) {
        var issued = known(extracts, FieldName.ISSUE_DATE, BeforeIssue::last);
        if (issued.isEmpty()) return extracts;
        return extracts.stream()
                .map(extract -> {
                    if (TOLD.contains(extract.field()))
                        return fitting(
                                extract,
                                value -> first(value)
                                        .filter(day -> day.isAfter(issued.get()))
                                        .isEmpty());
                    if (extract.field() == FieldName.EXPIRY_DATE)
                        return fitting(
                                extract,
                                value -> last(value)
                                        .filter(day -> !day.isAfter(issued.get()))
                                        .isEmpty());
                    return extract;
                })
                .toList();
    }

    /// The day of a field, if it was read well enough to measure others by it.
    private static Optional<LocalDate> known(
            List<Extract> extracts, FieldName field, Function<String, Optional<LocalDate>> day) {
        return extracts.stream()
                .filter(extract -> extract.field() == field && extract.confidence() > FieldReader.TO_LOOK_AT)
                .flatMap(extract -> day.apply(extract.value()).stream())
                .findFirst();
    }

    private static Extract fitting(Extract extract, Predicate<String> fits) {
        if (fits.test(extract.value())) return extract;
        var value = extract.alternatives().stream().filter(fits).findFirst().orElse(extract.value());
        var others = new ArrayList<>(extract.alternatives());
        others.remove(value);
        if (!value.equals(extract.value())) others.add(extract.value());
        return with(extract, value, Math.min(FieldReader.TO_LOOK_AT, extract.confidence()), others);
    }

    private static Optional<LocalDate> first(String value) {
        return day(value.split("/")[0], "-01-01");
    }

    private static Optional<LocalDate> last(String value) {
        var ends = value.split("/");
        return day(ends[ends.length - 1], "-12-31");
    }

    /// The day of an ISO date, completed where it is a year alone; empty when there is none.
    private static Optional<LocalDate> day(String iso, String rest) {
        if (iso.length() == 4) return Optional.of(LocalDate.parse(iso + rest));
        return iso.length() == 10 ? Optional.of(LocalDate.parse(iso)) : Optional.empty();
    }
}
