package nl.weerzien.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.util.List;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.shared.CaseId;
import nl.weerzien.testkit.HeardLogs;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;

class BreakdownTest {

    @Test
    void the_log_gets_the_trace_but_no_word_of_a_case() {
        var database = new IllegalStateException("Key (family_name)=(Darwish) already exists");
        var trace = Breakdown.trace(new RuntimeException("could not keep Yusuf Darwish", database));
        assertThat(trace)
                .contains("java.lang.RuntimeException", "caused by java.lang.IllegalStateException", "BreakdownTest")
                .doesNotContain("Yusuf", "Darwish");
    }

    @Test
    void our_own_exceptions_keep_their_words_which_are_ids() {
        var id = CaseId.fresh();
        assertThat(Breakdown.trace(new NoSuchCase(id))).contains(id.toString());
    }

    @Test
    void a_reference_can_be_read_aloud() {
        assertThat(Breakdown.record(new IllegalStateException("planted by a test")))
                .matches("[A-Z2-9&&[^AEIOU]]{6}");
    }

    @Test
    void a_visitor_who_left_in_the_middle_of_an_answer_is_no_defect() {
        try (var logs = HeardLogs.inDetail()) {
            var left = new ClientAbortException(new IOException("Broken pipe"));
            new Breakdown().error(new ErrorEvent(new UncheckedIOException(left)));
            logs.assertNeverSaid(List.of("broken, reference"));
        }
    }

    @Test
    void a_database_that_hung_up_is_a_defect() {
        assertThat(Breakdown.isDeparture(new IllegalStateException(new SocketException("Connection reset"))))
                .isFalse();
    }
}
