package nl.weerzien.checklist.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds the schema that editors use to what the loader reads.
class SchemaTest {
    private static final JsonNode SHAPES = JsonMapper.shared()
            .readTree(Path.of("checklists", "checklist.schema.json").toFile())
            .get("$defs");

    @ParameterizedTest
    @EnumSource(Shape.class)
    void schema_and_loader_agree_on_the_keys_of_a_block(Shape shape) {
        var described = SHAPES.get(shape.schemaName());
        assertThat(described.get("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(shape.keys());
        var required = new ArrayList<String>();
        described.path("required").forEach(key -> required.add(key.asString()));
        assertThat(required).containsExactlyInAnyOrderElementsOf(shape.required());
        assertThat(described.get("additionalProperties").asBoolean()).isFalse();
    }
}
