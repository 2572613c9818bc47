package nl.weerzien.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weerzien.shared.CaseId;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final Remembered<String> memory = new Remembered<>(2);

    @Test
    void what_was_made_is_known_as_long_as_it_would_be_made_of_the_same() {
        var id = CaseId.fresh();
        memory.keep(id, List.of("a", 1), "made");
        assertThat(memory.of(id, List.of("a", 1))).contains("made");
        assertThat(memory.of(id, List.of("a", 2))).isEmpty();
    }

    @Test
    void of_too_many_the_one_that_was_asked_for_longest_ago_is_forgotten() {
        var ids = List.of(CaseId.fresh(), CaseId.fresh(), CaseId.fresh());
        memory.keep(ids.get(0), List.of(), "first");
        memory.keep(ids.get(1), List.of(), "second");
        memory.of(ids.get(0), List.of());
        memory.keep(ids.get(2), List.of(), "third");
        assertThat(memory.of(ids.get(0), List.of())).contains("first");
        assertThat(memory.of(ids.get(1), List.of())).isEmpty();
    }
}
