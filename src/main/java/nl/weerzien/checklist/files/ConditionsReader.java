package nl.weerzien.checklist.files;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.weerzien.checklist.AgeOn;
import nl.weerzien.checklist.Choice;
import nl.weerzien.checklist.Condition;
import nl.weerzien.checklist.Fact;
import org.jspecify.annotations.Nullable;

/// Reads `when`: a flat block in which every line must hold.
///
/// A list of answers means any of them; an age is `from 12`, `below 18` or `from 12 below 18`; a day is `from
/// 2022-10-03`, `until 2023-01-10`, both, or `2 years ago`; something on the road is `yes`, `no` or a day.
final class ConditionsReader {
    private static final Pattern AGE = Pattern.compile("(?:from (\\d+))?\\s*(?:below (\\d+))?");
    private static final Pattern SPAN =
            Pattern.compile("(?:from (\\d{4}-\\d\\d-\\d\\d))?\\s*(?:until (\\d{4}-\\d\\d-\\d\\d))?");
    private static final Pattern AGO = Pattern.compile("(\\d+) years ago");

    private ConditionsReader() {}

    /// No `when` means always.
    static List<Condition> read(Fields rule) {
        return rule.block("when", Shape.WHEN)
                .map(when -> when.names().stream()
                        .flatMap(key -> condition(when, key).stream())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Condition> condition(Fields when, String key) {
        var age = Arrays.stream(AgeOn.values())
                .filter(on -> on.code().equals(key))
                .findFirst();
        if (age.isPresent()) return age(when, key, age.get());
        return Fact.ofCode(key).flatMap(fact -> fact.isDay() ? day(when, key, fact) : choice(when, key, fact));
    }

    private static Optional<Condition> choice(Fields when, String key, Fact fact) {
        var choices = new LinkedHashSet<Choice>();
        for (var text : when.texts(key))
            fact.choice(text)
                    .ifPresentOrElse(
                            choices::add,
                            () -> when.problem(
                                    key,
                                    "'" + text + "' is no answer to this fact. "
                                            + Closest.to(
                                                    text,
                                                    fact.choices().stream()
                                                            .map(Choice::code)
                                                            .toList())));
        return choices.isEmpty() ? Optional.empty() : Optional.of(new Condition.Is(fact, choices));
    }

    private static Optional<Condition> age(Fields when, String key, AgeOn on) {
        var text = when.text(key);
        var parts = AGE.matcher(text);
        if (text.isBlank() || !parts.matches()) {
            when.problem(key, "'" + text + "' is no age. Write 'from 12', 'below 18' or 'from 12 below 18'.");
            return Optional.empty();
        }
        return Optional.of(new Condition.Age(on, number(parts.group(1)), number(parts.group(2))));
    }

    private static Optional<Condition> day(Fields when, String key, Fact fact) {
        var text = when.text(key);
        if (fact.known() == Fact.Known.ROAD && (text.equals("yes") || text.equals("no")))
            return Optional.of(new Condition.Happened(fact, text.equals("yes")));
        var ago = AGO.matcher(text);
        if (ago.matches()) return Optional.of(new Condition.YearsSince(fact, Integer.parseInt(ago.group(1))));
        var span = SPAN.matcher(text);
        if (text.isBlank() || !span.matches()) {
            when.problem(
                    key,
                    "'" + text + "' is no span of days. Write 'from 2022-10-03', 'until 2023-01-10', both, "
                            + "or '2 years ago'.");
            return Optional.empty();
        }
        return Optional.of(new Condition.DayIn(fact, day(when, key, span.group(1)), day(when, key, span.group(2))));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static @Nullable LocalDate day(Fields when, String key, @Nullable String text) {
        return text == null ? null : when.day(key, text);
    }
}
