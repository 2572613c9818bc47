package nl.weerzien.family;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Compares our calendars with those of ICU on any day, and checks that they fit together.
class CalendarProperties {

    @Property
    void every_day_survives_the_way_into_a_calendar_and_back(
            @ForAll CalendarSystem calendar, @ForAll("days") LocalDate day) {
        assertThat(PartialDate.of(day, calendar).calculated()).contains(day);
    }

    @Property
    void a_day_lies_in_its_month_and_its_month_in_its_year(
            @ForAll CalendarSystem calendar, @ForAll("days") LocalDate day) {
        var whole = PartialDate.of(day, calendar);
        var month = new PartialDate(calendar, whole.year(), whole.month(), null, "").range();
        var year = new PartialDate(calendar, whole.year(), null, null, "").range();
        assertThat(month.contains(day)).isTrue();
        assertThat(year.contains(month.first()) && year.contains(month.last())).isTrue();
    }

    @Property
    void days_in_order_stay_in_order(@ForAll CalendarSystem calendar, @ForAll("days") LocalDate day) {
        var here = PartialDate.of(day, calendar).figures();
        assertThat(PartialDate.of(day.plusDays(1), calendar).figures()).isGreaterThan(here);
    }

    @Property
    void solar_days_are_those_of_icu(@ForAll("days") LocalDate day) {
        assertThat(PartialDate.of(day, CalendarSystem.SOLAR_HIJRI).figures()).isEqualTo(icu("persian", day));
    }

    @Property
    void ethiopian_days_are_those_of_icu(@ForAll("days") LocalDate day) {
        assertThat(PartialDate.of(day, CalendarSystem.ETHIOPIAN).figures()).isEqualTo(icu("ethiopic", day));
    }

    @Property
    void hijri_ranges_contain_the_day_of_icu(@ForAll("days") LocalDate day) {
        var icu = icu("islamic-umalqura", day).split("-");
        var date = PartialDate.of(
                CalendarSystem.HIJRI, Integer.parseInt(icu[0]), Integer.parseInt(icu[1]), Integer.parseInt(icu[2]));
        assertThat(date.range().contains(day)).isTrue();
    }

    @Property
    void whatever_is_no_problem_is_a_date(
            @ForAll CalendarSystem calendar,
            @ForAll("years") int year,
            @ForAll("small") int month,
            @ForAll("small") int day) {
        if (PartialDate.problem(calendar, year, month, day).isEmpty())
            assertThat(PartialDate.of(calendar, year, month, day).range().first())
                    .isNotNull();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1890, 1, 1).toEpochDay(),
                        LocalDate.of(2070, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1200, 2110);
    }

    @Provide
    Arbitrary<Integer> small() {
        return Arbitraries.integers().between(-1, 33);
    }

    private static String icu(String calendar, LocalDate day) {
        var icu = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("en@calendar=" + calendar));
        icu.setTimeInMillis(Instant.from(day.atStartOfDay(ZoneOffset.UTC)).toEpochMilli());
        return "%04d-%02d-%02d"
                .formatted(icu.get(Calendar.EXTENDED_YEAR), icu.get(Calendar.MONTH) + 1, icu.get(Calendar.DATE));
    }
}
