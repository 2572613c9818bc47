package nl.weerzien.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;
import org.junit.jupiter.api.Test;

class PrintedDatesTest {
    private final PrintedDates dates =
            new PrintedDates(Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void the_calendar_that_was_told_comes_first_and_both_orders_are_given() {
        var meant = dates.of("02/03/2001", FieldName.ISSUE_DATE, List.of(CalendarSystem.ETHIOPIAN));
        assertThat(meant)
                .extracting(date -> date.calendar() + " " + date.figures())
                .startsWith("ETHIOPIAN 2001-03-02", "ETHIOPIAN 2001-02-03")
                .contains("GREGORIAN 2001-03-02");
    }

    @Test
    void a_calendar_printed_beside_the_date_wins_over_what_was_told_of_others() {
        var meant = dates.of("٢/٣/٢٠٠١ م", FieldName.BIRTH_DATE, List.of(CalendarSystem.ETHIOPIAN));
        assertThat(meant).extracting(PartialDate::calendar).containsOnly(CalendarSystem.GREGORIAN);
    }

    @Test
    void a_long_text_is_no_date() {
        assertThat(dates.of("02/03/2001 ".repeat(40), FieldName.BIRTH_DATE, List.of()))
                .isEmpty();
    }
}
