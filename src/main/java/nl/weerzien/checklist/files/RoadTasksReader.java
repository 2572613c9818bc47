package nl.weerzien.checklist.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.checklist.Actor;
import nl.weerzien.checklist.RoadTask;
import nl.weerzien.checklist.Stage;
import nl.weerzien.checklist.TermName;
import nl.weerzien.shared.Country;

/// Reads the files of tasks: `after-approval.yaml` and its neighbours. A task's name is one for all of them, since what
/// was done is remembered by it.
final class RoadTasksReader {
    private final Vocabulary words;
    private final List<RoadTask> tasks = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    RoadTasksReader(Vocabulary words) {
        this.words = words;
    }

    void read(Fields file) {
        tasks.addAll(file.blocks("tasks", Shape.TASK, fields -> task(fields, file)));
    }

    List<RoadTask> all() {
        return tasks;
    }

    private RoadTask task(Fields fields, Fields file) {
        var task = new RoadTask(
                EditionReader.name(fields),
                stages(fields),
                fields.oneOf("by", Actor.class),
                ConditionsReader.read(fields),
                origins(fields),
                fields.texts("posts"),
                fields.has("term") ? fields.oneOf("term", TermName.class) : null,
                words.provenance(fields, file));
        if (!names.add(task.id())) fields.problem("id", "stands there twice. Give one another name.");
        Stream.of(task.title(), task.how()).forEach(text -> words.text(text, fields.place()));
        return task;
    }

    private static Set<Stage> stages(Fields fields) {
        var stages = fields.texts("at").stream()
                .map(code -> fields.oneOf("at", code, Stage.class))
                .collect(Collectors.toSet());
        if (stages.isEmpty()) fields.problem("at", "names no station. Write at least one.");
        return stages;
    }

    private static Set<Country> origins(Fields fields) {
        return fields.texts("origins").stream()
                .flatMap(code -> {
                    if (code.matches("[A-Z]{2}")) return Stream.of(new Country(code));
                    fields.problem("origins", "'" + code + "' is no country. Write two upper-case letters: SY.");
                    return Stream.empty();
                })
                .collect(Collectors.toSet());
    }
}
