package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.List;
import nl.weerzien.family.Age;

/// The birthdays that change what is asked: 12, 15 and 18.
final class Birthdays {
    private static final List<Integer> AGES = List.of(12, 15, 18);
    private static final int MONTHS_AHEAD = 3;

    private Birthdays() {}

    /// Those within the next three months, while nothing is filed: the day of filing decides. Of a birth date
    /// known in part the earliest possible birthday counts.
    static List<Checklist.Birthday> of(Circumstances circumstances, LocalDate today) {
        if (circumstances.days(Fact.FILED_ON).isPresent()) return List.of();
        return circumstances.days(Fact.BORN).stream()
                .flatMap(born -> AGES.stream().map(age -> new Checklist.Birthday(age, Age.reached(born.first(), age))))
                .filter(birthday ->
                        birthday.on().isAfter(today) && !birthday.on().isAfter(today.plusMonths(MONTHS_AHEAD)))
                .toList();
    }
}
