package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.Checklist.Item;
import nl.weerzien.shared.DocumentKind;
import org.jspecify.annotations.Nullable;

/// What the rules asked of one relative when somebody last looked at it: the record an application keeps of the
/// edition it was prepared under. It holds plain words only, so that it can be read when the rules themselves are gone.
///
/// @param rules checksum of the rule files that spoke: [RuleBook#print]
/// @param on the day it was drawn up
/// @param route whether the relative belonged to the circle: `inside`, `other-route`, `ask-supervisor`, `cannot-tell`
/// @param handling what the IND did with such an application: `decides`, `paused`, `history`; null when nobody said
/// @param asked what was asked, or may have been, in the order of the form
public record PreparedUnder(
        EditionId edition,
        String rules,
        LocalDate on,
        String route,
        @Nullable String handling,
        List<Asked> asked,
        List<Counted> terms) {
    public PreparedUnder {
        asked = List.copyOf(asked);
        terms = List.copyOf(terms);
    }

    /// A requirement as it stood.
    ///
    /// @param title its name in the original language
    /// @param need what answered it, written out
    /// @param papers the kinds of paper that answered it
    public record Asked(
            RequirementId requirement,
            String title,
            String need,
            Requirement.AskedBy by,
            boolean explainable,
            List<DocumentKind> papers) {
        public Asked {
            papers = List.copyOf(papers);
        }
    }

    /// A term as it was counted.
    ///
    /// @param length as ISO 8601 writes it: `P3M`
    public record Counted(TermName term, String length, boolean settled) {}

    /// The record of a checklist.
    static PreparedUnder of(Checklist checklist, RuleBook rules, String print) {
        return new PreparedUnder(
                checklist.edition(),
                print,
                checklist.day(),
                checklist.verdict().code(),
                checklist
                        .now()
                        .flatMap(handling -> Optional.ofNullable(handling.now()))
                        .map(Overlay.Now::code)
                        .orElse(null),
                checklist.items().stream()
                        .flatMap(item -> asked(item, rules).stream())
                        .toList(),
                checklist.terms().stream().map(PreparedUnder::counted).toList());
    }

    /// Whether the other record says the same, on whatever day.
    public boolean saysTheSameAs(PreparedUnder other) {
        return equals(new PreparedUnder(
                other.edition, other.rules, on, other.route, other.handling, other.asked, other.terms));
    }

    Optional<Asked> find(RequirementId requirement) {
        return asked.stream()
                .filter(one -> one.requirement().equals(requirement))
                .findFirst();
    }

    Optional<Counted> find(TermName term) {
        return terms.stream().filter(one -> one.term() == term).findFirst();
    }

    private static Optional<Asked> asked(Item item, RuleBook rules) {
        var papers = switch (item) {
            case Item.Applies applies -> applies.papers();
            case Item.CannotTellYet _ -> List.<DocumentKind>of();
            case Item.NotNeeded _ -> null;
        };
        if (papers == null) return Optional.empty();
        var requirement = item.requirement();
        return Optional.of(new Asked(
                requirement.id(),
                rules.original(requirement.title()),
                requirement.need().toString(),
                requirement.askedBy(),
                requirement.explainable(),
                papers));
    }

    private static Counted counted(TimeLimit limit) {
        return new Counted(limit.term().name(), limit.term().length().toString(), limit instanceof TimeLimit.Fixed);
    }
}
