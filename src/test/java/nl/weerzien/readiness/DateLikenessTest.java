package nl.weerzien.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.DateRange;
import nl.weerzien.family.PartialDate;
import nl.weerzien.shared.MessageKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLikenessTest {
    private static final Set<CalendarSystem> ALL = EnumSet.allOf(CalendarSystem.class);

    private static Likeness days(String one, String other) {
        return DateLikeness.of(
                DateRange.of(LocalDate.parse(one)),
                DateRange.of(LocalDate.parse(other)),
                EnumSet.of(CalendarSystem.GREGORIAN));
    }

    @Test
    void the_same_day_is_the_same() {
        assertThat(days("1990-03-12", "1990-03-12")).isEqualTo(new Likeness.Same());
    }

    @ParameterizedTest
    @CsvSource({"1990-03-12,1990-12-03", "1990-03-12,1990-03-21", "1989-03-12,1998-03-12"})
    void the_same_digits_in_another_order_are_named_as_such(String one, String other) {
        assertThat(days(one, other)).isEqualTo(new Likeness.Different(new MessageKey("readiness.date.same-digits")));
    }

    @Test
    void a_first_of_january_may_stand_for_a_day_nobody_wrote_down() {
        assertThat(days("1990-01-01", "1990-07-14"))
                .isEqualTo(new Likeness.CouldBe(new MessageKey("readiness.date.first-of-january")));
        assertThat(days("1991-01-01", "1990-07-14")).isInstanceOf(Likeness.Different.class);
    }

    @Test
    void a_day_apart_could_be_a_calendar_or_a_midnight() {
        assertThat(days("1990-03-31", "1990-04-01"))
                .isEqualTo(new Likeness.CouldBe(new MessageKey("readiness.date.a-day-apart")));
    }

    @Test
    void one_other_digit_is_named_as_such() {
        assertThat(days("1990-03-12", "1990-03-16"))
                .isEqualTo(new Likeness.Different(new MessageKey("readiness.date.one-digit")));
    }

    @Test
    void a_year_alone_could_be_any_day_of_it() {
        var year = new PartialDate(CalendarSystem.GREGORIAN, 1990, null, null, "1990").range();
        var day = DateRange.of(LocalDate.of(1990, 3, 12));
        assertThat(DateLikeness.of(year, day, ALL))
                .isEqualTo(new Likeness.CouldBe(new MessageKey("readiness.date.one-is-vaguer")));
        assertThat(DateLikeness.of(year, DateRange.of(LocalDate.of(1992, 3, 12)), ALL))
                .isInstanceOf(Likeness.Different.class);
    }

    @Test
    void a_hijri_day_and_its_western_day_are_the_same() {
        var hijri = PartialDate.of(CalendarSystem.HIJRI, 1410, 8, 15).range();
        var western = DateRange.of(hijri.first().plusDays(1));
        assertThat(DateLikeness.of(hijri, western, ALL)).isEqualTo(new Likeness.Same());
        assertThat(DateLikeness.of(hijri, DateRange.of(hijri.first().minusDays(40)), ALL))
                .isInstanceOf(Likeness.Different.class);
    }

    @Test
    void seven_or_eight_years_apart_points_to_the_ethiopian_calendar_where_it_is_used() {
        var one = DateRange.of(LocalDate.of(1982, 3, 12));
        var other = DateRange.of(LocalDate.of(1989, 11, 26));
        assertThat(DateLikeness.of(one, other, EnumSet.of(CalendarSystem.ETHIOPIAN)))
                .isEqualTo(new Likeness.Different(new MessageKey("readiness.date.other-calendar")));
        assertThat(DateLikeness.of(one, other, EnumSet.of(CalendarSystem.GREGORIAN)))
                .isEqualTo(new Likeness.Different(new MessageKey("readiness.date.differs")));
    }
}
