package nl.weerzien.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingWaitTest {

    @Test
    void pages_before_it_take_their_time_shared_by_the_readers() {
        assertThat(new ReadingWait(30, 8.0, 1).minutes()).hasValue(4);
        assertThat(new ReadingWait(30, 8.0, 2).minutes()).hasValue(2);
    }

    @Test
    void less_than_a_minute_is_about_one() {
        assertThat(new ReadingWait(1, 3.0, 1).minutes()).hasValue(1);
    }

    @Test
    void with_nothing_before_it_or_nothing_known_nothing_is_said() {
        assertThat(new ReadingWait(0, 8.0, 1).minutes()).isEmpty();
        assertThat(new ReadingWait(30, null, 1).minutes()).isEmpty();
    }
}
