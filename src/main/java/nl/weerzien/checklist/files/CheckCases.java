package nl.weerzien.checklist.files;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.checklist.RuleBook;

/// The door `check-cases DIR`: runs golden cases from any folder against the rules.
public final class CheckCases {
    private static final String USAGE = "usage: check-cases DIR [--checklists FOLDER]";
    private static final int HOLDS = 0;
    private static final int DOES_NOT_HOLD = 1;
    private static final int CANNOT_RUN = 2;

    private final RuleBook rules;
    private final PrintStream out;
    private int ok;
    private final List<String> notOk = new ArrayList<>();
    private int unreadable;

    private CheckCases(RuleBook rules, PrintStream out) {
        this.rules = rules;
        this.out = out;
    }

    /// Prints one line a case, those that do not hold last, the problems of files that are no cases, and a total.
    ///
    /// @param arguments the folder with cases; `--checklists FOLDER` names rules other than those in `checklists`
    /// @return 0 when all cases hold, 1 when one does not or, of the folder of the rules itself, a rule has none; 2
    ///     when rules or cases cannot be read
    public static int run(List<String> arguments, PrintStream out) {
        var rules = Path.of("checklists");
        if (arguments.size() == 3 && arguments.get(1).equals("--checklists")) rules = Path.of(arguments.get(2));
        else if (arguments.size() != 1) {
            out.println(USAGE);
            return CANNOT_RUN;
        }
        var folder = Path.of(arguments.getFirst());
        if (!Files.isDirectory(folder)) {
            out.println(folder + " is no folder. " + USAGE);
            return CANNOT_RUN;
        }
        var read = RuleFolder.read(rules);
        if (!read.problems().isEmpty()) {
            read.problems().all().forEach(out::println);
            out.println("The rules in " + rules + " cannot be used; no case was run.");
            return CANNOT_RUN;
        }
        var ran = new CheckCases(read.rules(), out).run(folder);
        return isSame(folder, rules) ? Math.max(ran, covered(read, out)) : ran;
    }

    private static boolean isSame(Path folder, Path rules) {
        return folder.toAbsolutePath().normalize().equals(rules.toAbsolutePath().normalize());
    }

    /// What still has no case, one line each.
    private static int covered(RuleFolder read, PrintStream out) {
        read.missing()
                .forEach((rule, expectation) ->
                        out.println("NO case " + rule + ". Write one with expect: { " + expectation + " }"));
        out.println(Coverage.of(read.rules(), read.cases()));
        return read.missing().isEmpty() ? HOLDS : DOES_NOT_HOLD;
    }

    private int run(Path folder) {
        var files = files(folder);
        if (files.isEmpty()) {
            out.println("No cases in " + folder + ": no file ends in .yaml or .yml.");
            return CANNOT_RUN;
        }
        files.forEach(file -> run(file, folder.relativize(file).toString()));
        notOk.forEach(out::println);
        var all = ok + notOk.size();
        out.println(all + (all == 1 ? " case: " : " cases: ") + ok + " ok, " + notOk.size() + " not ok"
                + (unreadable == 0
                        ? ""
                        : ", " + unreadable + (unreadable == 1 ? " file" : " files") + " not readable"));
        if (unreadable > 0) return CANNOT_RUN;
        return !notOk.isEmpty() ? DOES_NOT_HOLD : HOLDS;
    }

    private void run(Path file, String name) {
        var problems = new Problems();
        var shape = RoadFolder.holds(file) ? Shape.ROAD_CASES_FILE : Shape.CASES_FILE;
        var fields = YamlFile.read(file, name, problems).map(root -> Fields.of(root, shape, "", problems));
        List<Runnable> runs = shape == Shape.ROAD_CASES_FILE
                ? fields.map(this::roadCases).orElse(List.of())
                : fields.map(this::cases).orElse(List.of());
        if (!problems.isEmpty()) {
            unreadable++;
            problems.all().forEach(out::println);
            return;
        }
        runs.forEach(Runnable::run);
    }

    private List<Runnable> cases(Fields fields) {
        return new CasesReader(fields, new KnownNames(rules))
                .read().stream()
                        .<Runnable>map(
                                golden -> () -> tell(golden.place(), golden.sentence(), CaseRun.of(golden, rules)))
                        .toList();
    }

    private List<Runnable> roadCases(Fields fields) {
        return RoadCase.read(fields, rules).stream()
                .<Runnable>map(golden -> () -> tell(golden.place(), golden.sentence(), golden.differences(rules)))
                .toList();
    }

    private void tell(Place place, String sentence, List<String> differences) {
        if (differences.isEmpty()) {
            ok++;
            out.println("ok      " + sentence);
        } else notOk.add("NOT ok  " + sentence + ": " + String.join("; ", differences) + "  (" + place + ")");
    }

    /// The files of cases; where rules and cases stand together, only the cases.
    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            var yaml = found.filter(file -> file.getFileName().toString().matches(".+\\.ya?ml"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            var named = yaml.stream()
                    .filter(file -> file.getFileName().toString().endsWith(".cases.yaml"))
                    .toList();
            return named.isEmpty() ? yaml : named;
        } catch (IOException failure) {
            throw new IllegalStateException("cannot list " + folder, failure);
        }
    }
}
