package nl.weerzien;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import nl.weerzien.document.DocumentService;
import nl.weerzien.document.Documents;
import nl.weerzien.document.HandedOver;
import nl.weerzien.document.Originals;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A house on a database and an object store that others run, named by the settings behind `DATABASE_URL`,
/// `S3_ENDPOINT` and the rest. The others are a second embedded pair.
class ExternalHouseTest {
    @TempDir
    Path elsewhere;

    @TempDir
    Path data;

    @Test
    void a_paper_is_kept_and_read_back_on_foreign_ground() throws Exception {
        var secrets = new Secrets(elsewhere.resolve("secrets"));
        try (var database = LocalDatabase.start(elsewhere.resolve("postgres"), secrets);
                var objects = LocalObjectStore.start(elsewhere.resolve("objects"), secrets);
                var house = house(database, objects)) {
            var people = house.getBean(People.class);
            var volunteer = people.volunteer();
            var family = people.caseOf(volunteer);
            var file = "a paper".getBytes(StandardCharsets.US_ASCII);
            var paper = new HandedOver(
                            people,
                            house.getBean(Originals.class),
                            house.getBean(Documents.class),
                            house.getBean(Clock.class))
                    .by(volunteer, family, file);

            assertThat(people.as(
                            volunteer,
                            () -> house.getBean(DocumentService.class).original(family, paper)))
                    .isEqualTo(file);
            assertThat(house.getBeansOfType(LocalDatabase.class)).isEmpty();
            assertThat(house.getBeansOfType(LocalObjectStore.class)).isEmpty();
        }
        assertThat(objects()).isPositive();
        assertThat(data.resolve("postgres")).doesNotExist();
        assertThat(data.resolve("objects")).doesNotExist();
        assertThat(data.resolve("secrets/house-key")).doesNotExist();
    }

    private ConfigurableApplicationContext house(LocalDatabase database, LocalObjectStore objects) {
        var address = objects.address("family-papers");
        return new SpringApplicationBuilder(Weerzien.class, People.class)
                .run(
                        "--server.port=0",
                        "--weerzien.data=" + data,
                        "--weerzien.models=",
                        "--weerzien.roles=web",
                        "--weerzien.database.url=" + database.url(),
                        "--weerzien.database.user=" + LocalDatabase.APPLICATION,
                        "--weerzien.database.password=" + database.passwordOf(LocalDatabase.APPLICATION),
                        "--weerzien.database.owner=" + LocalDatabase.OWNER,
                        "--weerzien.database.owner-password=" + database.passwordOf(LocalDatabase.OWNER),
                        "--weerzien.objects.endpoint=" + address.endpoint(),
                        "--weerzien.objects.access-key=" + address.accessKey(),
                        "--weerzien.objects.secret-key=" + address.secretKey(),
                        "--weerzien.objects.bucket=" + address.bucket(),
                        "--weerzien.key=" + Base64.getEncoder().encodeToString(new byte[32]));
    }

    private long objects() throws IOException {
        try (var files = Files.walk(elsewhere.resolve("objects"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().equals("original"))
                    .count();
        }
    }
}
