package nl.weerzien;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.weerzien.checklist.files.CheckCases;
import nl.weerzien.checklist.files.RuleFiles;
import nl.weerzien.checklist.files.RulesReport;
import nl.weerzien.checklist.files.ShowChecklist;
import nl.weerzien.document.reader.ReadCommand;
import nl.weerzien.document.store.RotateKey;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// The tools that need no web application, by the word behind `./run`.
///
/// @param surroundings the environment: `WEERZIEN_CHECKLISTS`, `WEERZIEN_DATA` and `WEERZIEN_MODELS` name folders
record Doors(Map<String, String> surroundings, PrintStream out) {

    /// Whether the word opens one of these.
    static boolean has(String word) {
        return List.of("read", "check-cases", "checklist", "rules", "rotate-key")
                .contains(word);
    }

    /// @return what the process ends with: 0 when all went well
    int open(String word, List<String> arguments) {
        return switch (word) {
            case "read" -> read(arguments);
            case "check-cases" -> CheckCases.run(withRules(arguments), out);
            case "checklist" -> ShowChecklist.run(withRules(arguments), out);
            case "rules" -> RulesReport.run(checklists(), out);
            case "rotate-key" -> rotateKey(arguments);
            default -> throw new IllegalArgumentException("no such door: " + word);
        };
    }

    private int read(List<String> arguments) {
        var models = surroundings.get("WEERZIEN_MODELS");
        return ReadCommand.run(
                arguments,
                models == null ? null : Path.of(models),
                Path.of(surroundings.getOrDefault("WEERZIEN_DATA", "data"), "natives"),
                RuleFiles.load(checklists()).kinds(),
                out);
    }

    private int rotateKey(List<String> arguments) {
        var withoutHouse = new SpringApplicationBuilder(GroundAlone.class).web(WebApplicationType.NONE);
        try (var ground = withoutHouse.run(arguments.toArray(String[]::new))) {
            return RotateKey.run(ground, out);
        }
    }

    private List<String> withRules(List<String> arguments) {
        return Stream.concat(
                        arguments.stream(),
                        Stream.of("--checklists", checklists().toString()))
                .toList();
    }

    private Path checklists() {
        return Path.of(surroundings.getOrDefault("WEERZIEN_CHECKLISTS", "checklists"));
    }
}
