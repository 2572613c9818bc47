package nl.weerzien.checklist.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.checklist.Circumstances;
import nl.weerzien.checklist.RoadBook;
import nl.weerzien.checklist.RoadGuideService;
import nl.weerzien.checklist.RoadTask;
import nl.weerzien.checklist.RuleBook;
import nl.weerzien.checklist.Stage;
import nl.weerzien.checklist.UsualTime;
import org.jspecify.annotations.Nullable;

/// A golden case of the road: somebody at a station, and what must stand on the list there.
///
/// @param post where the visa is collected, or null while nobody knows
record RoadCase(
        Place place,
        String sentence,
        LocalDate today,
        Stage stage,
        @Nullable String post,
        Circumstances circumstances,
        Expected expected) {

    /// What a case expects; what it does not name may be anything.
    ///
    /// @param tasks surely on the list
    /// @param noTasks not on it
    /// @param perhaps on it, waiting for a fact or for the post
    /// @param usual usual times that hold or may hold
    record Expected(
            List<String> tasks,
            List<String> noTasks,
            List<String> perhaps,
            List<String> usual,
            List<String> notUsual) {}

    static List<RoadCase> read(Fields file, RuleBook rules) {
        var facts = new CasesReader(file, new KnownNames(rules));
        var cases = file.blocks(
                "cases",
                Shape.ROAD_CASE,
                fields -> new RoadCase(
                        fields.place(),
                        fields.text("case"),
                        fields.day("today"),
                        fields.oneOf("stage", Stage.class),
                        fields.optionalText("post").orElse(null),
                        facts.circumstances(fields),
                        fields.block("expect", Shape.ROAD_EXPECT)
                                .map(expect -> expected(expect, rules.road()))
                                .orElse(new Expected(List.of(), List.of(), List.of(), List.of(), List.of()))));
        facts.checkFamilies();
        return cases;
    }

    private static Expected expected(Fields fields, RoadBook road) {
        var tasks = road.tasks().stream().map(RoadTask::id).collect(Collectors.toSet());
        var times = times(road).map(UsualTime::id).collect(Collectors.toSet());
        return new Expected(
                names(fields, "tasks", tasks),
                names(fields, "no-tasks", tasks),
                names(fields, "perhaps", tasks),
                names(fields, "usual", times),
                names(fields, "not-usual", times));
    }

    private static List<String> names(Fields fields, String key, Set<String> known) {
        var words = fields.texts(key);
        words.stream()
                .filter(word -> !known.contains(word))
                .forEach(word -> fields.problem(key, "'" + word + "' is not known. " + Closest.to(word, known)));
        return words;
    }

    /// What is otherwise than expected; empty when the case holds.
    List<String> differences(RuleBook rules) {
        var service = new RoadGuideService(rules);
        var items = service.checklist(stage, circumstances, post, today);
        var sure = items.stream()
                .filter(item -> item.certain())
                .map(item -> item.task().id())
                .toList();
        var unsure = items.stream()
                .filter(item -> !item.certain())
                .map(item -> item.task().id())
                .toList();
        var times = service.station(stage).usualFor(circumstances, today).stream()
                .map(UsualTime::id)
                .toList();
        var differences = new ArrayList<String>();
        tell(differences, "task", expected.tasks(), sure, true);
        tell(differences, "task to wait for a fact", expected.perhaps(), unsure, true);
        tell(
                differences,
                "task",
                expected.noTasks(),
                Stream.concat(sure.stream(), unsure.stream()).toList(),
                false);
        tell(differences, "usual time", expected.usual(), times, true);
        tell(differences, "usual time", expected.notUsual(), times, false);
        return differences;
    }

    private static void tell(
            List<String> differences, String what, List<String> names, List<String> found, boolean wanted) {
        names.stream()
                .filter(name -> found.contains(name) != wanted)
                .map(name -> wanted ? "expected " + what + " " + name : "expected no " + what + " " + name)
                .forEach(differences::add);
    }

    /// The tasks and usual times without a case, and what a case must expect to be one.
    static Map<String, String> missing(RoadBook road, Collection<RoadCase> cases) {
        var missing = new LinkedHashMap<String, String>();
        var asked = named(
                cases,
                expected -> Stream.concat(expected.tasks().stream(), expected.perhaps().stream())
                        .toList());
        var notAsked = named(cases, Expected::noTasks);
        for (var task : road.tasks()) {
            if (!asked.contains(task.id())) missing.put("task " + task.id() + " (asked)", "tasks: [" + task.id() + "]");
            if (task.isConditional() && !notAsked.contains(task.id()))
                missing.put("task " + task.id() + " (not asked)", "no-tasks: [" + task.id() + "]");
        }
        var usual = named(cases, Expected::usual);
        times(road)
                .filter(time -> !usual.contains(time.id()))
                .forEach(time -> missing.put("usual time " + time.id(), "usual: [" + time.id() + "]"));
        return missing;
    }

    private static Stream<UsualTime> times(RoadBook road) {
        return road.stations().stream().flatMap(guide -> guide.usual().stream());
    }

    private static Set<String> named(Collection<RoadCase> cases, Function<Expected, List<String>> names) {
        return cases.stream()
                .flatMap(golden -> names.apply(golden.expected()).stream())
                .collect(Collectors.toSet());
    }
}
