package nl.weerzien.family;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// How old a person is on a day, in whole years, as far as a partial birth date says. Born on 29 February, a person is
/// a year older on 1 March of a common year.
///
/// @param atLeast if born on the last day the birth date may mean
/// @param atMost if born on the first
public record Age(int atLeast, int atMost) {

    /// Nought, not less, before birth.
    public static Age on(LocalDate day, DateRange birth) {
        return new Age(years(birth.last(), day), years(birth.first(), day));
    }

    /// Whether the person has reached `years`; empty when the birth date leaves both possible.
    public Optional<Boolean> reached(int years) {
        if (atLeast >= years) return Optional.of(true);
        return atMost < years ? Optional.of(false) : Optional.empty();
    }

    /// The day on which somebody reaches an age. Who is born on 29 February reaches it on 1 March in other years.
    public static LocalDate reached(LocalDate born, int years) {
        var birthday = born.plusYears(years);
        return birthday.getDayOfMonth() == born.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }

    private static int years(LocalDate birth, LocalDate day) {
        return Math.max(0, Period.between(birth, day).getYears());
    }
}
