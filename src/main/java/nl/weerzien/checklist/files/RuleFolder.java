package nl.weerzien.checklist.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.Edition;
import nl.weerzien.checklist.Origin;
import nl.weerzien.checklist.OriginNote;
import nl.weerzien.checklist.ReminderRules;
import nl.weerzien.checklist.RuleBook;
import nl.weerzien.checklist.Term;

/// A folder of rules as it was read, with its golden cases and its problems.
///
/// @param rules not to be used while there are problems
/// @param reminders empty only while there are problems
record RuleFolder(
        RuleBook rules,
        Optional<ReminderRules> reminders,
        List<GoldenCase> cases,
        List<RoadCase> roadCases,
        Problems problems) {

    static RuleFolder read(Path folder) {
        return new Reading(folder).all();
    }

    /// To be asked while there are no problems.
    ChecklistService service() {
        return new ChecklistService(rules, reminders.orElseThrow());
    }

    /// Runs the golden cases; one that does not hold is a problem, and so is a rule without one.
    void checkCases() {
        if (!problems.isEmpty()) return;
        for (var golden : cases) tell(golden.place(), golden.sentence(), CaseRun.of(golden, rules));
        for (var golden : roadCases) tell(golden.place(), golden.sentence(), golden.differences(rules));
        missing()
                .forEach((rule, expectation) -> problems.add(
                        Place.of("*.cases.yaml"),
                        rule,
                        "has no golden case. Write one that expects it: " + expectation + "."));
    }

    /// The rules and tasks without a golden case, and what a case must expect to be one.
    Map<String, String> missing() {
        var missing = new LinkedHashMap<>(Coverage.of(rules, cases).missing());
        missing.putAll(RoadCase.missing(rules.road(), roadCases));
        return missing;
    }

    private void tell(Place place, String sentence, List<String> differences) {
        if (!differences.isEmpty())
            problems.add(
                    place,
                    "",
                    "the case \"" + sentence + "\" does not hold: " + String.join("; ", differences)
                            + ". Put the rule or the case right.");
    }

    /// The reading of one folder.
    private static final class Reading {
        private static final String SOURCES = "sources.yaml";
        private final Path folder;
        private final Problems problems = new Problems();
        private final Vocabulary words = new Vocabulary();
        private final KindsReader kinds = new KindsReader(words);
        private final RoadFolder road = new RoadFolder(words, () -> files(".yaml"), this::open);

        Reading(Path folder) {
            this.folder = folder;
        }

        RuleFolder all() {
            files(SOURCES)
                    .forEach(file ->
                            open(file, Shape.SOURCES_FILE).ifPresent(fields -> SourcesReader.read(fields, words)));
            open(folder.resolve("document-kinds.yaml"), Shape.KINDS_FILE)
                    .ifPresent(file -> file.blocks("kinds", Shape.KIND, fields -> kinds.define(fields, null)));
            var origins = origins();
            origins.forEach(origin -> origin.defineKinds(kinds));
            // with an origin unread, its kinds would seem to be known to nobody
            var kindsAreWhole = problems.isEmpty();
            files(".words.yaml")
                    .forEach(
                            file -> open(file, Shape.WORDS_FILE).ifPresent(words -> kinds.words(words, kindsAreWhole)));
            var rules = rules(origins);
            var reminders = reminders(rules.terms());
            // cases name what the rules define: with a rule unread, they would only repeat its problem
            if (!problems.isEmpty()) return new RuleFolder(rules, reminders, List.of(), List.of(), problems);
            return new RuleFolder(rules, reminders, cases(rules), road.cases(rules), problems);
        }

        private Optional<ReminderRules> reminders(List<Term> terms) {
            var file = folder.resolve(RemindersReader.FILE);
            if (!Files.exists(file)) {
                problems.add(Place.of(RemindersReader.FILE), "", "is missing. Say when people are reminded.");
                return Optional.empty();
            }
            return open(file, Shape.REMINDERS_FILE).map(fields -> new RemindersReader(words, fields).read(terms));
        }

        private List<GoldenCase> cases(RuleBook rules) {
            return files(".cases.yaml").stream()
                    .filter(file -> !RoadFolder.holds(file))
                    .flatMap(file -> open(file, Shape.CASES_FILE).stream())
                    .flatMap(fields -> new CasesReader(fields, new KnownNames(rules)).read().stream())
                    .toList();
        }

        private RuleBook rules(List<OriginReader> origins) {
            var editions = editions();
            List<Origin> read = origins.stream().map(OriginReader::read).toList();
            var terms = terms();
            var everywhere = everywhere();
            var book = road.read();
            var texts = new TextsReader(folder, problems).read(words.texts());
            return new RuleBook(
                    words.sources(), kinds.kinds(), editions, terms, read, everywhere, book, texts, prints());
        }

        private List<OriginReader> origins() {
            return files(".yaml").stream()
                    .filter(file -> folder.resolve("origins").equals(file.getParent()))
                    .filter(file -> stem(file).matches("[a-z]{2}"))
                    .flatMap(
                            file -> open(file, Shape.ORIGIN_FILE)
                                    .map(fields -> new OriginReader(words, fields, stem(file)))
                                    .stream())
                    .toList();
        }

        private List<OriginNote> everywhere() {
            return files("any.yaml").stream()
                    .flatMap(file -> open(file, Shape.EVERY_ORIGIN_FILE).stream())
                    .flatMap(fields -> OriginReader.notes(words, fields, OriginNote.EVERYWHERE).stream())
                    .toList();
        }

        private List<Edition> editions() {
            var editions = new ArrayList<Edition>();
            files(".yaml").stream()
                    .filter(file -> file.startsWith(folder.resolve("routes")))
                    .filter(file -> stem(file).matches("(from|until)-[0-9-]+|always"))
                    .forEach(file -> open(file, Shape.EDITION_FILE)
                            .ifPresent(fields ->
                                    editions.add(new EditionReader(words, fields).read(route(file), stem(file)))));
            new Succession(problems, name(folder.resolve("routes"))).check(editions);
            return editions;
        }

        private List<Term> terms() {
            return files("terms.yaml").stream()
                    .flatMap(file -> open(file, Shape.TERMS_FILE).stream())
                    .flatMap(fields -> new TermsReader(words, fields).read().stream())
                    .toList();
        }

        /// A short checksum of each file, without its line ends.
        private Map<String, String> prints() {
            var prints = new HashMap<String, String>();
            for (var file : files(".yaml")) {
                var sum = new CRC32C();
                try {
                    for (var sign : Files.readAllBytes(file)) if (sign != '\n' && sign != '\r') sum.update(sign);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
                prints.put(name(file), Long.toHexString(sum.getValue()));
            }
            return prints;
        }

        private Optional<Fields> open(Path file, Shape shape) {
            return YamlFile.read(file, name(file), problems).map(root -> Fields.of(root, shape, "", problems));
        }

        /// The folder of an edition, seen from `routes`.
        private String route(Path file) {
            return name(file).replaceFirst("^routes/", "").replaceFirst("/[^/]+$", "");
        }

        private String name(Path file) {
            return folder.relativize(file).toString().replace('\\', '/');
        }

        private static String stem(Path file) {
            return file.getFileName().toString().replaceFirst("\\.yaml$", "");
        }

        private List<Path> files(String ending) {
            if (!Files.isDirectory(folder)) {
                problems.add(
                        Place.of(folder.toString()),
                        "",
                        "is no folder. Set weerzien.checklists to the folder of the rules.");
                return List.of();
            }
            try (Stream<Path> found = Files.walk(folder)) {
                return found.filter(file -> file.getFileName().toString().endsWith(ending))
                        .sorted(Comparator.comparing(Path::toString))
                        .toList();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
