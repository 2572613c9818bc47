package nl.weerzien.checklist.files;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.Amendment;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.Edition;
import nl.weerzien.checklist.EditionId;
import nl.weerzien.checklist.RuleBook;
import nl.weerzien.shell.Language;

/// The door `checklist CASE.yaml`: prints the checklist of every case of a file, each line back to its file and line,
/// without the web application.
public final class ShowChecklist {
    private static final String USAGE =
            "usage: checklist CASE.yaml [--language nl|en|ar] [--compare EDITION] " + "[--checklists FOLDER]";
    private static final int SHOWN = 0;
    private static final int CANNOT = 2;

    private final RuleBook rules;
    private final ChecklistService service;
    private final PrintedChecklist printed;
    private final PrintStream out;

    private ShowChecklist(RuleFolder read, Language language, PrintStream out) {
        this.rules = read.rules();
        this.service = read.service();
        this.printed = new PrintedChecklist(service, language, out);
        this.out = out;
    }

    /// @param arguments a file laid out as golden cases are, where `expect` may be missing; `--compare` names an
    ///     edition (`until-2026-06-11`) to compare with and adds what changed
    /// @return 0 when it was shown, 2 when rules or file cannot be read
    public static int run(List<String> arguments, PrintStream out) {
        var options = Options.of(arguments);
        if (options.isEmpty() || !Files.isRegularFile(options.get().file())) {
            out.println(USAGE);
            return CANNOT;
        }
        return run(options.get(), out);
    }

    private static int run(Options options, PrintStream out) {
        var read = RuleFolder.read(options.checklists());
        var problems = new Problems();
        var cases = read.problems().isEmpty()
                ? YamlFile.read(options.file(), options.file().toString(), problems)
                        .map(root -> Fields.of(root, Shape.CASES_FILE, "", problems))
                        .map(fields -> new CasesReader(fields, new KnownNames(read.rules())).readLoosely())
                        .orElse(List.of())
                : List.<GoldenCase>of();
        var before = options.compare().flatMap(name -> edition(read.rules(), name));
        if (before.isEmpty())
            options.compare()
                    .ifPresent(name -> problems.add(
                            Place.of("--compare"),
                            "",
                            "'" + name + "' names no edition. " + Closest.to(name, editions(read.rules()))));
        if (!read.problems().isEmpty() || !problems.isEmpty()) {
            read.problems().all().forEach(out::println);
            problems.all().forEach(out::println);
            return CANNOT;
        }
        RulesOfTheHouse.teach(read.rules());
        var show = new ShowChecklist(read, options.language(), out);
        cases.forEach(one -> show.show(one, before));
        return SHOWN;
    }

    private void show(GoldenCase one, Optional<Edition> before) {
        out.println("== " + one.sentence() + "  [" + one.place() + "]");
        var now = rules.checklistFor(one.route(), one.circumstances(), one.today());
        printed.print(one.circumstances(), now);
        before.ifPresent(edition -> compare(edition.id(), one, now));
        out.println();
    }

    private void compare(EditionId edition, GoldenCase one, Checklist now) {
        var origin = one.circumstances().origin();
        service.checklistUnder(edition, one.circumstances(), one.today())
                .map(then -> service.preparedUnder(then, origin))
                .ifPresent(then ->
                        printed.amendments(edition, Amendment.between(then, service.preparedUnder(now, origin))));
    }

    private static Optional<Edition> edition(RuleBook rules, String name) {
        return rules.editions().stream()
                .filter(edition -> edition.id().name().equals(name))
                .findFirst();
    }

    private static List<String> editions(RuleBook rules) {
        return rules.editions().stream().map(edition -> edition.id().name()).toList();
    }

    /// What was asked for on the command line.
    private record Options(Path file, Language language, Optional<String> compare, Path checklists) {

        /// Empty when it makes no sense.
        static Optional<Options> of(List<String> arguments) {
            if (arguments.size() % 2 == 0) return Optional.empty();
            var options =
                    new Options(Path.of(arguments.getFirst()), Language.NL, Optional.empty(), Path.of("checklists"));
            for (int i = 1; i < arguments.size(); i += 2) {
                var with = options.with(arguments.get(i), arguments.get(i + 1));
                if (with.isEmpty()) return Optional.empty();
                options = with.get();
            }
            return Optional.of(options);
        }

        private Optional<Options> with(String name, String value) {
            return switch (name) {
                case "--language" ->
                    Language.ofTag(value).map(language -> new Options(file, language, compare, checklists));
                case "--compare" -> Optional.of(new Options(file, language, Optional.of(value), checklists));
                case "--checklists" -> Optional.of(new Options(file, language, compare, Path.of(value)));
                default -> Optional.empty();
            };
        }
    }
}
