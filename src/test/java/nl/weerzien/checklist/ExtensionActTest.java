package nl.weerzien.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExtensionActTest {
    private static final Set<String> EASTER_BOUND =
            Set.of("GOOD_FRIDAY", "EASTER_MONDAY", "ASCENSION_DAY", "PENTECOST_MONDAY");
    private final ExtensionAct act = new ExtensionAct();

    @ParameterizedTest
    @MethodSource
    void the_days_that_hang_on_easter_are_those_of_the_calendar(int year) {
        var days = dutch(year)
                .filter(holiday -> EASTER_BOUND.stream().anyMatch(holiday.getPropertiesKey()::endsWith))
                .map(Holiday::getDate)
                .toList();
        assertThat(days).hasSize(EASTER_BOUND.size());
        assertThat(holidays(year))
                .filteredOn(day -> !isFixed(day))
                .isSubsetOf(days)
                .containsAll(days.stream().filter(day -> !isFixed(day)).toList());
    }

    static IntStream the_days_that_hang_on_easter_are_those_of_the_calendar() {
        return IntStream.rangeClosed(1900, 2100);
    }

    /// Every 5 May counts since 1990. Sundays are no working days anyway and need not be holidays.
    @ParameterizedTest
    @MethodSource
    void all_holidays_are_those_of_the_calendar(int year) {
        var days = dutch(year)
                .map(Holiday::getDate)
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .collect(Collectors.toSet());
        assertThat(holidays(year))
                .filteredOn(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .containsExactlyInAnyOrderElementsOf(days);
    }

    static IntStream all_holidays_are_those_of_the_calendar() {
        return IntStream.rangeClosed(1990, 2100);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-26, 2025-04-27",
        "2031-04-26, 2031-04-27",
        "2006-04-29, 2006-04-30",
        "2013-04-30, 2013-04-27",
        "2014-04-26, 2014-04-30"
    })
    void the_day_of_the_monarch_is_this_one_and_not_that_one(LocalDate celebrated, LocalDate not) {
        assertThat(act.isHoliday(celebrated)).isTrue();
        assertThat(act.isHoliday(not)).isFalse();
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

    private List<LocalDate> holidays(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(act::isHoliday)
                .toList();
    }

    private static Stream<Holiday> dutch(int year) {
        return HolidayManager.getInstance(ManagerParameters.create("nl")).getHolidays(Year.of(year)).stream();
    }

    /// Whether a day may be a holiday for another reason than Easter.
    private static boolean isFixed(LocalDate day) {
        return switch (day.getMonth()) {
            case JANUARY, DECEMBER -> true;
            case APRIL -> day.getDayOfMonth() >= 26;
            case MAY -> day.getDayOfMonth() == 5;
            default -> false;
        };
    }
}
