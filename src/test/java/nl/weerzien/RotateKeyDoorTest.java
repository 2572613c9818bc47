package nl.weerzien;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.weerzien.document.store.RotateKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

class RotateKeyDoorTest {
    @TempDir
    Path data;

    @Test
    void the_key_of_a_stopped_house_is_changed_on_its_ground_alone() throws Exception {
        var house = new SpringApplicationBuilder(Weerzien.class)
                .run("--weerzien.data=" + data, "--server.port=0", "--weerzien.roles=web", "--weerzien.models=");
        house.close();
        var before = Files.readString(data.resolve("secrets/house-key"));
        var out = new ByteArrayOutputStream();

        try (var ground = new SpringApplicationBuilder(GroundAlone.class)
                .web(WebApplicationType.NONE)
                .run("--weerzien.data=" + data)) {
            assertThat(RotateKey.run(ground, new PrintStream(out, true, StandardCharsets.UTF_8)))
                    .isZero();
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("0 papers sealed under house key ");
        assertThat(Files.readString(data.resolve("secrets/house-key"))).isNotEqualTo(before);
    }
}
