package nl.weerzien.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.weerzien.shared.MessageKey;
import org.junit.jupiter.api.Test;

class DocumentStateTest {
    private static final Instant NINE = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-21T10:00:00Z");
    private static final MessageKey DARK = new MessageKey("document.unreadable.dark");

    @Test
    void a_paper_that_nobody_began_to_read_has_arrived() {
        assertThat(ReadingLog.arrived(NINE).state()).isEqualTo(new DocumentState.Arrived(NINE));
    }

    @Test
    void a_paper_in_a_readers_hands_is_being_read() {
        assertThat(log(2, TEN, null, null, null, null).atPage(3).state())
                .isEqualTo(new DocumentState.BeingRead(2, TEN, 3));
    }

    @Test
    void a_paper_on_which_the_reader_was_lost_waits_again() {
        assertThat(log(1, TEN, TEN, null, null, null).state()).isEqualTo(new DocumentState.Arrived(NINE));
    }

    @Test
    void what_was_read_stays_read() {
        assertThat(log(1, TEN, null, TEN, null, null).state()).isEqualTo(new DocumentState.Read(TEN));
    }

    @Test
    void a_paper_that_cannot_be_read_says_why() {
        assertThat(log(1, TEN, null, null, TEN, null).state()).isEqualTo(new DocumentState.Unreadable(DARK, TEN));
    }

    @Test
    void a_paper_on_which_the_reader_was_lost_each_time_waits_for_a_person() {
        var state = log(3, TEN, TEN, null, null, TEN).state();
        assertThat(state).isEqualTo(new DocumentState.Quarantined(3, TEN));
        assertThat(state.settled()).isTrue();
    }

    private static ReadingLog log(
            int attempts, Instant began, Instant lost, Instant read, Instant unreadable, Instant quarantined) {
        return new ReadingLog(
                NINE, attempts, began, lost, read, unreadable, unreadable == null ? null : DARK, quarantined, 0);
    }
}
