package nl.weerzien.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0), HERE);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "2026-11-28T20:59:59, 2026-11-28T20:59:59",
        "2026-11-28T21:00,    2026-11-29T08:00",
        "2026-11-28T23:30,    2026-11-29T08:00",
        "2026-11-29T00:00,    2026-11-29T08:00",
        "2026-11-29T07:59:59, 2026-11-29T08:00",
        "2026-11-29T08:00,    2026-11-29T08:00",
        "2026-12-31T22:00,    2027-01-01T08:00"
    })
    void what_falls_into_the_night_waits_until_the_morning(LocalDateTime moment, LocalDateTime loud) {
        assertThat(NIGHT.firstLoud(at(moment))).isEqualTo(at(loud));
    }

    @Test
    void in_the_night_of_march_the_wait_is_an_hour_shorter() {
        assertThat(NIGHT.firstLoud(Instant.parse("2027-03-27T22:30:00Z"))).isEqualTo("2027-03-28T06:00:00Z");
        // half past two does not exist in that night
        assertThat(NIGHT.firstLoud(Instant.parse("2027-03-28T01:30:00Z"))).isEqualTo("2027-03-28T06:00:00Z");
    }

    @Test
    void in_the_night_of_october_the_wait_is_an_hour_longer_and_half_past_two_is_quiet_twice() {
        assertThat(NIGHT.firstLoud(Instant.parse("2026-10-24T21:30:00Z"))).isEqualTo("2026-10-25T07:00:00Z");
        assertThat(NIGHT.firstLoud(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("2026-10-25T07:00:00Z");
        assertThat(NIGHT.firstLoud(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("2026-10-25T07:00:00Z");
    }

    @Test
    void hours_within_one_day_are_quiet_too() {
        var noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0), HERE);
        assertThat(noon.firstLoud(at(LocalDateTime.parse("2026-11-28T12:30"))))
                .isEqualTo(at(LocalDateTime.parse("2026-11-28T13:00")));
        assertThat(noon.firstLoud(at(LocalDateTime.parse("2026-11-28T23:30"))))
                .isEqualTo(at(LocalDateTime.parse("2026-11-28T23:30")));
    }

    @Test
    void hours_that_end_when_they_begin_are_none() {
        var none = new QuietHours(LocalTime.of(8, 0), LocalTime.of(8, 0), HERE);
        assertThat(none.firstLoud(Instant.EPOCH)).isEqualTo(Instant.EPOCH);
    }

    private static Instant at(LocalDateTime here) {
        return here.atZone(HERE).toInstant();
    }
}
