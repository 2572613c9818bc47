package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.checklist.Overlay.Now;
import nl.weerzien.family.Age;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// What the rules of one edition ask for one relative, as far as it can be told today.
///
/// @param day the day the rules were applied
/// @param items one for every requirement of edition and origin, in the order of the form
/// @param questions what to ask now, what most hangs on first; empty when everything is known
/// @param doubts what a supervisor or lawyer must look at
/// @param notes what is special about the papers of this origin for this relative
/// @param now what the IND does with such an application at present; empty when no overlay speaks
/// @param ages the relative's age on every day that may count, where known
/// @param birthdays birthdays within three months that change what is asked
/// @param terms the terms that follow from the permit, the strictest when the status is unknown
public record Checklist(
        EditionId edition,
        LocalDate day,
        RouteVerdict verdict,
        List<Item> items,
        List<Question> questions,
        List<Doubt> doubts,
        List<OriginNote> notes,
        Optional<Handling> now,
        List<AgeThen> ages,
        List<Birthday> birthdays,
        List<TimeLimit> terms) {
    public Checklist {
        items = List.copyOf(items);
        questions = List.copyOf(questions);
        doubts = List.copyOf(doubts);
        notes = List.copyOf(notes);
        ages = List.copyOf(ages);
        birthdays = List.copyOf(birthdays);
        terms = List.copyOf(terms);
    }

    /// A requirement and whether it applies.
    public sealed interface Item {
        Requirement requirement();

        /// It is asked.
        ///
        /// @param papers kinds of paper of this origin, and general ones, that can answer it or part of it,
        ///     strongest first
        /// @param helpful kinds that speak to it with less strength than asked; they count in the whole
        record Applies(Requirement requirement, List<DocumentKind> papers, List<DocumentKind> helpful)
                implements Item {}

        /// It is not asked of this relative.
        record NotNeeded(Requirement requirement, MessageKey reason) implements Item {}

        /// It depends on facts that nobody has told us yet.
        record CannotTellYet(Requirement requirement, Set<Fact> because) implements Item {}
    }

    /// What the IND does now, by which overlay; or which facts decide it.
    public record Handling(Overlay overlay, @Nullable Now now, Set<Fact> because) {}

    /// The relative's age on a day that may count.
    public record AgeThen(AgeOn on, Age age) {}

    /// A coming birthday that changes what is asked.
    public record Birthday(int years, LocalDate on) {}

    /// The requirements that apply today, in order.
    public Stream<Item.Applies> applying() {
        return items.stream().filter(Item.Applies.class::isInstance).map(Item.Applies.class::cast);
    }

    /// Where the rules stand that speak for this relative now: `routes/nl/nareis/terms.yaml:6`. Not among them are the
    /// rules that do not apply.
    public Set<String> places() {
        var verdictRules = switch (verdict) {
            case RouteVerdict.Inside(var rule, var _) -> List.of(rule);
            case RouteVerdict.OtherRoute(var rules) -> rules;
            case RouteVerdict.AskSupervisor(var rules) -> rules;
            case RouteVerdict.CannotTell _ -> List.<CircleRule>of();
        };
        return Stream.of(
                        verdictRules.stream().map(CircleRule::provenance),
                        items.stream()
                                .filter(item -> !(item instanceof Item.NotNeeded))
                                .map(item -> item.requirement().provenance()),
                        doubts.stream().map(Doubt::provenance),
                        notes.stream().map(OriginNote::provenance),
                        now.stream().map(handling -> handling.overlay().provenance()),
                        terms.stream().map(limit -> limit.term().provenance()))
                .flatMap(provenances -> provenances)
                .map(Provenance::place)
                .collect(Collectors.toSet());
    }

    public Optional<Item> item(RequirementId id) {
        return items.stream().filter(item -> item.requirement().id().equals(id)).findFirst();
    }
}
