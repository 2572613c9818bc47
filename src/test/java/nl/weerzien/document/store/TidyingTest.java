package nl.weerzien.document.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.weerzien.document.Documents;
import nl.weerzien.document.HandedOver;
import nl.weerzien.document.Originals;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class TidyingTest {
    @Autowired
    People people;

    @Autowired
    Originals originals;

    @Autowired
    Documents documents;

    @Autowired
    ObjectStore store;

    @Autowired
    Clock clock;

    @Test
    void only_old_objects_without_a_row_are_removed() throws Exception {
        var volunteer = people.volunteer();
        var family = people.caseOf(volunteer);
        var file = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        var paper = new HandedOver(people, originals, documents, clock).by(volunteer, family, file);
        var orphan = DocumentId.fresh();
        var leftover = originals.keep(orphan, file);

        tidy(clock);
        assertThat(originals.open(orphan, leftover)).isEqualTo(file);

        tidy(Clock.offset(clock, Duration.ofDays(2)));
        assertThatThrownBy(() -> store.get(leftover.object() + "/original")).isNotNull();
        var kept = people.as(volunteer, () -> documents.kept(paper));
        assertThat(originals.open(paper, kept)).isEqualTo(file);
    }

    private void tidy(Clock at) {
        people.as(AccountId.HOUSE, () -> {
            try {
                return new Tidying(store, documents, at).tidy();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}
