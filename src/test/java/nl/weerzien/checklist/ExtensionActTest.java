package nl.weerzien.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionActTest {
    private final ExtensionAct act = new ExtensionAct();

    @ParameterizedTest
    @ValueSource(
            ints = {2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030})
    void the_holidays_are_those_of_the_calendar_and_good_friday_and_5_may_of_every_year(int year) {
        var calendar = HolidayManager.getInstance(ManagerParameters.create("nl")).getHolidays(Year.of(year)).stream()
                .map(holiday -> holiday.getDate())
                .collect(Collectors.toCollection(TreeSet::new));
        var easterMonday = calendar.stream()
                .filter(day ->
                        act.isHoliday(day.minusDays(3)) && day.getDayOfWeek().getValue() == 1)
                .findFirst()
                .orElseThrow();
        calendar.add(LocalDate.of(year, 5, 5));
        calendar.add(easterMonday.minusDays(3));
        // Sundays are no working days anyway and need not be holidays
        calendar.removeIf(day -> day.getDayOfWeek().getValue() == 7 && !act.isHoliday(day));
        Set<LocalDate> ours = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(act::isHoliday)
                .collect(Collectors.toSet());
        assertThat(ours).containsExactlyInAnyOrderElementsOf(calendar);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-26, the king's day of 2025 moved from Sunday to Saturday",
        "2026-04-27, the king's day of 2026",
        "2026-04-03, Good Friday 2026",
        "2026-04-06, Easter Monday 2026",
        "2026-05-05, 5 May",
        "2026-05-14, Ascension 2026",
        "2026-05-25, Whit Monday 2026",
        "2026-12-25, Christmas",
        "2026-12-26, Boxing Day",
        "2027-01-01, New Year",
        "2013-04-30, the queen's day of 2013"
    })
    void these_are_holidays(LocalDate day, String why) {
        assertThat(act.isHoliday(day)).as(why).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, P28D, 2026-12-18, a Friday stays",
        "2026-11-21, P28D, 2026-12-21, a Saturday moves to Monday",
        "2026-11-22, P28D, 2026-12-21, a Sunday moves to Monday",
        "2026-11-27, P28D, 2026-12-28, Christmas on Friday moves over the weekend",
        "2026-12-04, P28D, 2027-01-04, New Year on Friday moves over the weekend",
        "2026-03-20, P14D, 2026-04-07, Good Friday moves over Easter",
        "2026-08-14, P3M, 2026-11-16, three months are moved",
        "2026-07-14, P4M, 2026-11-14, four months are not",
        "2026-08-16, P90D, 2026-11-16, ninety days are moved",
        "2026-08-15, P91D, 2026-11-14, ninety-one are not",
        "2024-11-14, P2Y, 2026-11-14, years are not",
        "2026-12-18, P3D, 2026-12-22, three days from Friday hold Monday and Tuesday",
        "2026-12-24, P3D, 2026-12-29, three days over Christmas hold Monday and Tuesday",
        "2026-12-16, P3D, 2026-12-21, three days that end on a Saturday end on Monday"
    })
    void the_end_of_a_term_moves(LocalDate trigger, Period length, LocalDate end, String why) {
        assertThat(act.extend(trigger, length)).as(why).isEqualTo(end);
    }

    @Test
    void an_end_never_moves_backwards_nor_further_than_a_week() {
        LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2032, 1, 1)).forEach(day -> {
            var end = act.extend(day, Period.ofWeeks(4));
            assertThat(end).isBetween(day.plusWeeks(4), day.plusWeeks(4).plusDays(7));
            assertThat(act.isWorkingDay(end)).isTrue();
        });
    }
}
