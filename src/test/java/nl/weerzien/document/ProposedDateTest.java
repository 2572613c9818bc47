package nl.weerzien.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;
import org.junit.jupiter.api.Test;

class ProposedDateTest {

    @Test
    void a_day_without_a_calendar_is_gregorian() {
        assertThat(ProposedDate.of("1990-03-12", null, "١٢/٣/١٩٩٠"))
                .contains(new PartialDate(CalendarSystem.GREGORIAN, 1990, 3, 12, "١٢/٣/١٩٩٠"));
    }

    @Test
    void a_month_and_a_year_stay_partial() {
        assertThat(ProposedDate.of("1990-03", null, "3/1990").orElseThrow().figures())
                .isEqualTo("1990-03");
        assertThat(ProposedDate.of("1990", null, "1990").orElseThrow().figures())
                .isEqualTo("1990");
    }

    @Test
    void a_day_of_another_calendar_goes_back_into_it() {
        var date = ProposedDate.of("2007-09-12", CalendarSystem.ETHIOPIAN, "01/01/2000")
                .orElseThrow();
        assertThat(date.figures()).isEqualTo("2000-01-01");
        assertThat(date.calculated()).contains(LocalDate.of(2007, 9, 12));
    }

    @Test
    void the_three_days_of_a_hijri_date_are_the_day_in_the_middle() {
        var born = PartialDate.of(CalendarSystem.HIJRI, 1410, 8, 15);
        var value = born.range().first() + "/" + born.range().last();

        var date = ProposedDate.of(value, CalendarSystem.HIJRI, "15/8/1410").orElseThrow();

        assertThat(date.figures()).isEqualTo("1410-08-15");
        assertThat(date.range()).isEqualTo(born.range());
    }

    @Test
    void a_year_of_another_calendar_stays_a_year() {
        var year = new PartialDate(CalendarSystem.ETHIOPIAN, 1982, null, null, "1982");
        var value = year.range().first() + "/" + year.range().last();

        assertThat(ProposedDate.of(value, CalendarSystem.ETHIOPIAN, "1982")).contains(year);
    }

    @Test
    void what_is_no_date_is_none() {
        assertThat(ProposedDate.of("", null, "??")).isEmpty();
        assertThat(ProposedDate.of("12 March", null, "12 March")).isEmpty();
        assertThat(ProposedDate.of("1702-01-01", null, "1702")).isEmpty();
    }
}
