package nl.weerzien.checklist.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.weerzien.checklist.CircleRule;
import nl.weerzien.checklist.Doubt;
import nl.weerzien.checklist.Edition;
import nl.weerzien.checklist.Overlay;
import nl.weerzien.checklist.Requirement;
import nl.weerzien.checklist.RuleBook;

/// The rules that an edition took over from the one before it without any change but in its sources and days.
///
/// @param before the edition that was in force the day before
/// @param rules named as [Coverage] names them: `requirement photo`
record TakenOver(Edition edition, Edition before, List<String> rules) {

    /// Empty for the first edition of a route.
    static Optional<TakenOver> by(Edition edition, RuleBook book) {
        var from = edition.from();
        if (from == null) return Optional.empty();
        return book.editions().stream()
                .filter(other -> other.id().route().equals(edition.id().route()))
                .filter(other -> from.minusDays(1).equals(other.until()))
                .findFirst()
                .map(before -> new TakenOver(edition, before, rules(edition, before)));
    }

    private static List<String> rules(Edition edition, Edition before) {
        var rules = new ArrayList<String>();
        rules.addAll(same(edition, before, Edition::requirements, TakenOver::same, one -> "requirement " + one.id()));
        rules.addAll(same(edition, before, Edition::circle, TakenOver::same, one -> "circle rule " + one.id()));
        rules.addAll(same(edition, before, Edition::doubts, TakenOver::same, one -> "doubt " + one.id()));
        for (var overlay : same(edition, before, Edition::overlays, TakenOver::same, one -> one))
            IntStream.rangeClosed(1, overlay.rules().size())
                    .forEach(number -> rules.add("rule " + number + " of overlay " + overlay.id()));
        return rules;
    }

    private static <R, N> List<N> same(
            Edition edition,
            Edition before,
            Function<Edition, List<R>> part,
            BiPredicate<R, R> same,
            Function<R, N> name) {
        return part.apply(edition).stream()
                .filter(rule -> part.apply(before).stream().anyMatch(old -> same.test(rule, old)))
                .map(name)
                .toList();
    }

    private static boolean same(Requirement one, Requirement other) {
        return one.id().equals(other.id())
                && one.about() == other.about()
                && one.askedBy() == other.askedBy()
                && one.explainable() == other.explainable()
                && one.need().equals(other.need())
                && one.when().equals(other.when());
    }

    private static boolean same(CircleRule one, CircleRule other) {
        return one.id().equals(other.id())
                && one.says() == other.says()
                && one.when().equals(other.when());
    }

    private static boolean same(Doubt one, Doubt other) {
        return one.id().equals(other.id())
                && one.whom() == other.whom()
                && one.when().equals(other.when());
    }

    private static boolean same(Overlay one, Overlay other) {
        return one.id().equals(other.id()) && one.rules().equals(other.rules());
    }
}
