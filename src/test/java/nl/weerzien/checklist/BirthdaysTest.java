package nl.weerzien.checklist;

import static nl.weerzien.checklist.SmallRules.NOBODY;
import static nl.weerzien.checklist.SmallRules.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.weerzien.checklist.Checklist.Birthday;
import nl.weerzien.family.Age;
import nl.weerzien.family.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthdaysTest {

    @ParameterizedTest
    @ValueSource(ints = {12, 15, 18})
    void a_birthday_that_changes_what_is_asked_is_told_from_three_months_before_to_the_day_before(int age) {
        var birthday = TODAY.plusMonths(3);
        var born = birthday.minusYears(age);
        assertThat(of(born, TODAY.minusDays(1))).isEmpty();
        assertThat(of(born, TODAY)).containsExactly(new Birthday(age, birthday));
        assertThat(of(born, birthday.minusDays(1))).containsExactly(new Birthday(age, birthday));
        assertThat(of(born, birthday)).isEmpty();
    }

    @Test
    void other_birthdays_change_nothing() {
        assertThat(of(TODAY.plusDays(1).minusYears(16), TODAY)).isEmpty();
    }

    @Test
    void once_it_is_filed_no_birthday_changes_anything_any_more() {
        var child = NOBODY.with(Fact.BORN, TODAY.plusDays(1).minusYears(18));
        assertThat(Birthdays.of(child.with(Fact.FILED_ON, TODAY), TODAY)).isEmpty();
    }

    @Test
    void of_a_birth_known_in_part_the_earliest_birthday_counts() {
        var first = TODAY.plusDays(5).minusYears(18);
        var child = NOBODY.with(Fact.BORN, new DateRange(first, first.plusDays(30)));
        assertThat(Birthdays.of(child, TODAY)).containsExactly(new Birthday(18, TODAY.plusDays(5)));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-02-29, 18, 2026-03-01",
        "2008-02-29, 12, 2020-02-29",
        "2008-02-28, 18, 2026-02-28",
        "2008-03-31, 15, 2023-03-31"
    })
    void who_is_born_on_a_leap_day_is_older_on_the_first_of_march(LocalDate born, int years, LocalDate birthday) {
        assertThat(Age.reached(born, years)).isEqualTo(birthday);
    }

    private static List<Birthday> of(LocalDate born, LocalDate today) {
        return Birthdays.of(NOBODY.with(Fact.BORN, born), today);
    }
}
