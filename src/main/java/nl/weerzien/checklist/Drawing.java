package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerzien.checklist.Checklist.Item;
import nl.weerzien.checklist.Condition.Holding;
import nl.weerzien.shared.MessageKey;

/// Draws up one checklist.
final class Drawing {
    private final RuleBook rules;
    private final Edition edition;
    private final Circumstances circumstances;
    private final LocalDate today;
    private final Optional<Origin> origin;
    private final PapersThere papers;
    /// For every fact that is missing, what hangs on it.
    private final Map<Fact, Set<MessageKey>> missing = new EnumMap<>(Fact.class);

    private Drawing(RuleBook rules, Edition edition, Circumstances circumstances, LocalDate today) {
        this.rules = rules;
        this.edition = edition;
        this.circumstances = circumstances;
        this.today = today;
        this.origin = rules.origin(circumstances.origin());
        this.papers = PapersThere.of(rules, circumstances, today);
    }

    static Checklist up(RuleBook rules, Edition edition, Circumstances circumstances, LocalDate today) {
        return new Drawing(rules, edition, circumstances, today).checklist();
    }

    private Checklist checklist() {
        var verdict = new Circle(edition.circle(), circumstances, today).verdict();
        noteMissing(factsOf(verdict), new MessageKey("checklist.question.because.route"));
        noteMissing(papers.missing(), new MessageKey("checklist.question.because.papers"));
        var items = requirements().map(this::item).toList();
        var doubts = edition.doubts().stream().filter(this::isDoubted).toList();
        var handling = handling();
        var terms = terms();
        return new Checklist(
                edition.id(),
                today,
                verdict,
                items,
                questions(),
                doubts,
                notes(),
                handling,
                ages(),
                Birthdays.of(circumstances, today),
                terms);
    }

    private Stream<Requirement> requirements() {
        var ofOrigin = origin.map(Origin::requirements).orElse(List.of());
        return Stream.concat(edition.requirements().stream(), ofOrigin.stream());
    }

    private Item item(Requirement requirement) {
        return switch (holding(requirement.when())) {
            case Holding.Yes _ ->
                new Item.Applies(requirement, papers.answering(requirement.need()), papers.helping(requirement.need()));
            case Holding.No(var reason) -> new Item.NotNeeded(requirement, reason);
            case Holding.Unknown(var because) -> {
                noteMissing(because, requirement.title());
                yield new Item.CannotTellYet(requirement, because);
            }
        };
    }

    private boolean isDoubted(Doubt doubt) {
        return switch (holding(doubt.when())) {
            case Holding.Yes _ -> true;
            case Holding.No _ -> false;
            case Holding.Unknown(var because) -> {
                noteMissing(because, new MessageKey("checklist.question.because.doubt"));
                yield false;
            }
        };
    }

    private List<OriginNote> notes() {
        var ofOrigin = origin.map(Origin::notes).orElse(List.of());
        return Stream.concat(ofOrigin.stream(), rules.notes().stream())
                .filter(note -> !(holding(note.when()) instanceof Holding.No))
                .toList();
    }

    private Optional<Checklist.Handling> handling() {
        return edition.overlays().stream()
                .flatMap(overlay -> handling(overlay).stream())
                .findFirst();
    }

    /// The first rule that holds speaks; a rule that may hold silences those after it.
    private Optional<Checklist.Handling> handling(Overlay overlay) {
        for (var effect : overlay.rules()) {
            switch (holding(effect.when())) {
                case Holding.Yes _ -> {
                    return overlay.isInForce(today) || effect.now() == Overlay.Now.HISTORY
                            ? Optional.of(new Checklist.Handling(overlay, effect.now(), Set.of()))
                            : Optional.empty();
                }
                case Holding.No _ -> {}
                case Holding.Unknown(var because) -> {
                    if (overlay.isInForce(today)) {
                        noteMissing(because, overlay.title());
                        return Optional.of(new Checklist.Handling(overlay, null, because));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<TimeLimit> terms() {
        var limits = new ArrayList<TimeLimit>();
        var madeKnown =
                circumstances.day(Fact.PERMIT_MADE_KNOWN_ON).or(() -> circumstances.day(Fact.PERMIT_DECIDED_ON));
        Stream.of(TermName.FILE_APPLICATION, TermName.WAIT_SUBSIDIARY, TermName.APPEAL_FOR_REFUGEE_STATUS)
                .forEach(name -> TermChoice.of(rules.terms(), name, madeKnown.orElse(today), circumstances)
                        .ifPresent(limits::add));
        if (circumstances.choice(Fact.PERMIT_KIND).isEmpty())
            noteMissing(Set.of(Fact.PERMIT_KIND), TermName.FILE_APPLICATION.title());
        if (madeKnown.isEmpty()) noteMissing(Set.of(Fact.PERMIT_MADE_KNOWN_ON), TermName.FILE_APPLICATION.title());
        return limits;
    }

    private List<Checklist.AgeThen> ages() {
        return Arrays.stream(AgeOn.values())
                .flatMap(on -> on.age(circumstances, today).map(age -> new Checklist.AgeThen(on, age)).stream())
                .toList();
    }

    private List<Question> questions() {
        return missing.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Fact, Set<MessageKey>> asked) ->
                                asked.getValue().size())
                        .reversed())
                .map(asked -> new Question(asked.getKey(), List.copyOf(asked.getValue())))
                .toList();
    }

    private Holding holding(List<Condition> when) {
        return Condition.allHold(when, circumstances, today);
    }

    private static Set<Fact> factsOf(RouteVerdict verdict) {
        return switch (verdict) {
            case RouteVerdict.Inside(var _, var stillToAsk) -> stillToAsk;
            case RouteVerdict.CannotTell(var because) -> because;
            case RouteVerdict.OtherRoute _, RouteVerdict.AskSupervisor _ -> Set.of();
        };
    }

    private void noteMissing(Set<Fact> facts, MessageKey because) {
        facts.forEach(fact ->
                missing.computeIfAbsent(fact, _ -> new LinkedHashSet<>()).add(because));
    }
}
