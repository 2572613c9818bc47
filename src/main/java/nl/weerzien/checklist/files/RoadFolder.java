package nl.weerzien.checklist.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.weerzien.checklist.Fund;
import nl.weerzien.checklist.Referral;
import nl.weerzien.checklist.RoadBook;
import nl.weerzien.checklist.RoadTask;
import nl.weerzien.checklist.RuleBook;
import nl.weerzien.checklist.StationGuide;

/// The folder `road` of the rules: stations, tasks, funds, where to go on, and golden cases. Every other file of it
/// holds tasks.
final class RoadFolder {
    private static final String STATIONS = "stations.yaml";
    private static final String FUNDS = "funds.yaml";
    private static final String REFERRALS = "referrals.yaml";
    private static final Set<String> NO_TASKS = Set.of(STATIONS, FUNDS, REFERRALS, "sources.yaml");

    private final Vocabulary words;
    private final Supplier<List<Path>> files;
    private final BiFunction<Path, Shape, Optional<Fields>> open;

    /// @param files every YAML file of the rules, in order
    /// @param open a file's keys; empty when it cannot be read, which is a problem then
    RoadFolder(Vocabulary words, Supplier<List<Path>> files, BiFunction<Path, Shape, Optional<Fields>> open) {
        this.words = words;
        this.files = files;
        this.open = open;
    }

    /// Whether a file stands in the folder of the road.
    static boolean holds(Path file) {
        var parent = file.toAbsolutePath().getParent();
        return parent != null && parent.endsWith("road");
    }

    RoadBook read() {
        return new RoadBook(stations(), tasks(), funds(), referrals());
    }

    List<RoadCase> cases(RuleBook rules) {
        return files.get().stream()
                .filter(file -> holds(file) && isCases(file))
                .flatMap(file -> open.apply(file, Shape.ROAD_CASES_FILE).stream())
                .flatMap(fields -> RoadCase.read(fields, rules).stream())
                .toList();
    }

    private List<StationGuide> stations() {
        return named(STATIONS, Shape.STATIONS_FILE)
                .flatMap(fields -> new StationsReader(words, fields).read().stream())
                .toList();
    }

    private List<RoadTask> tasks() {
        var tasks = new RoadTasksReader(words);
        files.get().stream()
                .filter(file -> holds(file) && !isCases(file))
                .filter(file -> !NO_TASKS.contains(file.getFileName().toString()))
                .flatMap(file -> open.apply(file, Shape.TASKS_FILE).stream())
                .forEach(tasks::read);
        return tasks.all();
    }

    private List<Fund> funds() {
        return named(FUNDS, Shape.FUNDS_FILE)
                .flatMap(fields -> new FundsReader(words, fields).read().stream())
                .toList();
    }

    private List<Referral> referrals() {
        return named(REFERRALS, Shape.REFERRALS_FILE)
                .flatMap(fields -> new ReferralsReader(words, fields).read().stream())
                .toList();
    }

    private Stream<Fields> named(String name, Shape shape) {
        return files.get().stream()
                .filter(file -> holds(file) && file.getFileName().toString().equals(name))
                .flatMap(file -> open.apply(file, shape).stream());
    }

    private static boolean isCases(Path file) {
        return file.getFileName().toString().endsWith(".cases.yaml");
    }
}
