package nl.weerzien.document.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.Weerzien;
import nl.weerzien.document.Documents;
import nl.weerzien.document.HandedOver;
import nl.weerzien.document.Originals;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Changes the key of a house of its own, started and stopped as an office would.
class RotateKeyTest {
    @TempDir
    Path data;

    private final List<DocumentId> papers = new ArrayList<>();
    private final List<byte[]> files = new ArrayList<>();

    @Test
    void every_paper_opens_under_the_new_key_and_none_under_the_old_one() throws Exception {
        final String before;
        try (var house = house()) {
            fill(house);
            before = key();
            assertThat(rotate(house)).startsWith("3 papers sealed under house key ");
            interrupt(house);
        }
        assertThat(key()).isNotEqualTo(before);
        try (var house = house()) {
            assertThat(rotate(house)).startsWith("2 papers");
            allOpen(house);
        }
        Files.writeString(data.resolve("secrets/house-key"), before);
        assertThatThrownBy(this::house).rootCause().isInstanceOf(WrongHouseKey.class);
    }

    /// As if the change had been killed after the first paper: the next key is there, one paper is sealed under it.
    private void interrupt(ConfigurableApplicationContext house) throws Exception {
        var ring = house.getBean(GivenKeys.class).forChange();
        var known = house.getBean(HouseKeys.class);
        known.add(ring.current().id(), house.getBean(Clock.class).instant());
        var paper = papers.getFirst();
        house.getBean(People.class).inTransactionAs(AccountId.HOUSE, () -> {
            var kept = house.getBean(Documents.class).kept(paper);
            try {
                var dataKey = ring.get(kept.keyId()).open(paper, kept.dataKey());
                house.getBean(JdbcClient.class)
                        .sql("update document set key_id = ?, data_key = ? where id = ?")
                        .params(ring.current().id(), ring.current().seal(paper, dataKey), paper.value())
                        .update();
            } catch (GeneralSecurityException broken) {
                throw new AssertionError(broken);
            }
        });
        assertThat(data.resolve("secrets/house-key.next")).exists();
    }

    private ConfigurableApplicationContext house() {
        return new SpringApplicationBuilder(Weerzien.class, People.class)
                .run("--weerzien.data=" + data, "--server.port=0", "--weerzien.roles=web", "--weerzien.models=");
    }

    private void fill(ConfigurableApplicationContext house) {
        var people = house.getBean(People.class);
        var volunteer = people.volunteer();
        CaseId family = people.caseOf(volunteer);
        var handed = new HandedOver(
                people, house.getBean(Originals.class), house.getBean(Documents.class), house.getBean(Clock.class));
        for (var word : List.of("one", "two", "three")) {
            var file = word.getBytes(StandardCharsets.US_ASCII);
            files.add(file);
            papers.add(handed.by(volunteer, family, file));
        }
    }

    private void allOpen(ConfigurableApplicationContext house) {
        house.getBean(People.class).inTransactionAs(AccountId.HOUSE, () -> {
            for (var paper : papers)
                assertThat(house.getBean(Originals.class)
                                .open(paper, house.getBean(Documents.class).kept(paper)))
                        .isEqualTo(files.get(papers.indexOf(paper)));
        });
        assertThat(house.getBean(HouseKeys.class).inUse()).hasSize(1);
    }

    private String key() throws Exception {
        return Files.readString(data.resolve("secrets/house-key"));
    }

    private static String rotate(ConfigurableApplicationContext house) {
        var out = new ByteArrayOutputStream();
        assertThat(RotateKey.run(house, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
