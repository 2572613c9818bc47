package nl.weerzien.checklist.files;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.checklist.CircleRule;
import nl.weerzien.checklist.Doubt;
import nl.weerzien.checklist.Edition;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.Origin;
import nl.weerzien.checklist.OriginNote;
import nl.weerzien.checklist.RuleBook;

/// The names a case may use, so that a mistyped one is told and not silently never expected.
final class KnownNames {
    private static final List<String> VERDICTS = List.of("inside", "other-route", "ask-supervisor", "cannot-tell");
    private static final List<String> NOW = List.of("decides", "paused", "history", "cannot-tell", "nothing");
    private static final Set<String> FACTS = names(Stream.of(Fact.values()).map(Fact::code));

    private final Set<String> routes;
    private final Set<String> editions;
    private final Set<String> circle;
    private final Set<String> doubts;
    private final Set<String> notes;
    private final Set<String> requirements;
    private final Set<String> kinds;

    KnownNames(RuleBook rules) {
        routes = names(rules.editions().stream().map(edition -> edition.id().route()));
        editions = names(rules.editions().stream().map(edition -> edition.id().name()));
        circle = names(rules.editions().stream()
                .flatMap(edition -> edition.circle().stream())
                .map(CircleRule::id));
        doubts = names(rules.editions().stream()
                .flatMap(edition -> edition.doubts().stream())
                .map(Doubt::id));
        notes = names(Stream.concat(
                        rules.origins().stream().flatMap(origin -> origin.notes().stream()), rules.notes().stream())
                .map(OriginNote::id));
        requirements = names(Stream.concat(
                        rules.editions().stream().map(Edition::requirements),
                        rules.origins().stream().map(Origin::requirements))
                .flatMap(List::stream)
                .map(requirement -> requirement.id().name()));
        kinds = names(rules.kinds().stream().map(kind -> kind.kind().code()));
    }

    /// Tells a problem when a word is not known.
    interface Check {
        void that(Fields fields, String key, String word);
    }

    Optional<String> route(Fields fields, String key) {
        return one(fields, key, routes);
    }

    Optional<String> edition(Fields fields, String key) {
        return one(fields, key, editions);
    }

    Optional<String> verdict(Fields fields, String key) {
        return one(fields, key, VERDICTS);
    }

    Optional<String> now(Fields fields, String key) {
        return one(fields, key, NOW);
    }

    List<String> circle(Fields fields, String key) {
        return many(fields, key, circle);
    }

    List<String> doubts(Fields fields, String key) {
        return many(fields, key, doubts);
    }

    List<String> notes(Fields fields, String key) {
        return many(fields, key, notes);
    }

    List<String> requirements(Fields fields, String key) {
        return many(fields, key, requirements);
    }

    List<String> facts(Fields fields, String key) {
        return many(fields, key, FACTS);
    }

    void requirement(Fields fields, String key, String word) {
        check(fields, key, word, requirements);
    }

    void fact(Fields fields, String key, String word) {
        check(fields, key, word, FACTS);
    }

    void kind(Fields fields, String key, String word) {
        check(fields, key, word, kinds);
    }

    private static Optional<String> one(Fields fields, String key, Collection<String> known) {
        var word = fields.optionalText(key);
        word.ifPresent(written -> check(fields, key, written, known));
        return word;
    }

    private static List<String> many(Fields fields, String key, Collection<String> known) {
        var words = fields.texts(key);
        words.forEach(word -> check(fields, key, word, known));
        return words;
    }

    private static void check(Fields fields, String key, String word, Collection<String> known) {
        if (!known.contains(word)) fields.problem(key, "'" + word + "' is not known. " + Closest.to(word, known));
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(Collectors.toSet());
    }
}
