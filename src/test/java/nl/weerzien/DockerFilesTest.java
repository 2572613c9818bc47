package nl.weerzien;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The container files cannot be run here; what can be checked without an engine is checked.
class DockerFilesTest {
    private static final Path DOCKER = Path.of("docker");

    @Test
    void every_node_names_the_database_and_the_object_store_that_compose_starts() throws Exception {
        var compose = compose();
        assertThat(compose.get("services").propertyNames())
                .containsExactlyInAnyOrder("database", "objects", "web", "reader", "proxy");
        for (var node : List.of("web", "reader")) {
            var environment = compose.get("services").get(node).get("environment");
            assertThat(environment.get("DATABASE_URL").asString()).contains("//database:");
            assertThat(environment.get("S3_ENDPOINT").asString()).contains("//objects:");
            assertThat(environment.get("WEERZIEN_ROLES").asString()).isEqualTo(node);
        }
    }

    @Test
    void every_variable_that_compose_insists_on_stands_in_the_example() throws Exception {
        var asked = Stream.of(Files.readString(DOCKER.resolve("compose.yaml")).split("\\$\\{"))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf(":?")))
                .collect(Collectors.toSet());
        var offered = Files.readAllLines(DOCKER.resolve("env.example")).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toSet());
        assertThat(offered).isEqualTo(asked);
    }

    @Test
    void the_image_runs_as_nobody_special_and_copies_only_what_exists() throws Exception {
        var lines = Files.readAllLines(DOCKER.resolve("Dockerfile"));
        assertThat(lines).contains("USER weerzien");
        assertThat(lines.stream().filter(line -> line.startsWith("FROM"))).hasSize(2);
        var known = Set.of("FROM", "RUN", "WORKDIR", "COPY", "ENV", "USER", "EXPOSE", "HEALTHCHECK", "ENTRYPOINT");
        assertThat(lines.stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith(" "))
                        .map(line -> line.split(" ")[0]))
                .allMatch(known::contains);
        assertThat(Path.of("checklists")).isDirectory();
    }

    private static JsonNode compose() throws Exception {
        return JsonMapper.shared().valueToTree(new Yaml().load(Files.readString(DOCKER.resolve("compose.yaml"))));
    }
}
