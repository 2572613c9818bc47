package nl.weerzien.contact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.weerzien.checklist.Claim;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.checklist.Requirement;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.checklist.Strength;
import nl.weerzien.document.Document;
import nl.weerzien.family.Person;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Match;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Brings together what a letter asks, what the checklist asks and what the family has.
///
/// @param kinds what the rules say of a kind; empty for one they do not know
record AskedMatching(Function<DocumentKind, Optional<KindDescription>> kinds) {
    private static final DocumentKind TRANSLATION = new DocumentKind("SWORN_TRANSLATION");

    /// A point as it is proposed.
    ///
    /// @param chosen those the letter concerns
    AskedItem item(AskedPoint point, List<Person> chosen, CaseReadiness readiness) {
        var about = about(point, chosen, readiness);
        var requirement = about == null
                ? null
                : requirement(point.kinds(), about, readiness).orElse(null);
        return AskedItem.open(point.text(), point.place(), about, requirement, point.kinds());
    }

    /// Whoever the point names; else the only one it can be about.
    private @Nullable PersonId about(AskedPoint point, List<Person> chosen, CaseReadiness readiness) {
        var named = chosen.stream()
                .filter(person -> LetterName.of(person.name()).isIn(point.text()))
                .toList();
        if (named.isEmpty())
            named = chosen.stream()
                    .filter(person -> LetterName.of(person.name().given()).isExactlyIn(point.text()))
                    .toList();
        if (named.size() == 1) return named.getFirst().id();
        if (!named.isEmpty()) return null;
        if (chosen.size() == 1) return chosen.getFirst().id();
        var asked = chosen.stream()
                .filter(person ->
                        requirement(point.kinds(), person.id(), readiness).isPresent())
                .toList();
        return asked.size() == 1 ? asked.getFirst().id() : null;
    }

    /// What the checklist of a relative calls papers of these kinds.
    Optional<RequirementId> requirement(List<DocumentKind> asked, PersonId relative, CaseReadiness readiness) {
        var matches = readiness.of(relative).map(one -> one.matches()).orElse(List.of());
        return asked.stream()
                .filter(kind -> !kind.equals(TRANSLATION))
                .flatMap(kind -> kinds.apply(kind).stream())
                .flatMap(kind -> matches.stream().filter(match -> isAskedOf(match, kind)))
                .map(match -> match.requirement().id())
                .findFirst();
    }

    private static boolean isAskedOf(Match match, KindDescription kind) {
        return !(match.state() instanceof Match.State.NotNeeded)
                && match.requirement().about() != Requirement.About.EACH_PAPER
                && kind.answers(match.requirement().need());
    }

    /// The confirmed papers that may answer a point, the likeliest first; translations go with their originals.
    List<Document> papers(AskedItem item, CaseReadiness readiness) {
        var required = required(item, readiness);
        return readiness.papers().stream()
                .filter(Document::counts)
                .filter(paper -> paper.confirmed().translates() == null)
                .filter(paper -> paper.kind()
                        .filter(kind -> !LetterPurport.isLetter(kind))
                        .isPresent())
                .filter(paper -> item.about() == null || paper.persons().contains(item.about()))
                .filter(paper -> required.contains(paper.id()) || fit(item, paper) > 0)
                .sorted(Comparator.comparingInt((Document paper) -> -fit(item, paper)))
                .toList();
    }

    private static List<DocumentId> required(AskedItem item, CaseReadiness readiness) {
        var about = item.about();
        var requirement = item.requirement();
        if (about == null || requirement == null) return List.of();
        return readiness.of(about).flatMap(one -> one.match(requirement)).stream()
                .flatMap(match -> match.papers().stream())
                .toList();
    }

    /// How many claims of the asked kinds a paper makes officially; the very kind counts most.
    private int fit(AskedItem item, Document paper) {
        var kind = paper.kind().orElseThrow();
        if (item.kinds().contains(kind)) return Integer.MAX_VALUE;
        var known = kinds.apply(kind);
        if (known.isEmpty()) return 0;
        return (int) item.kinds().stream()
                .flatMap(asked -> kinds.apply(asked).stream())
                .flatMap(asked -> asked.claims().keySet().stream())
                .distinct()
                .filter(claim -> claim != Claim.TRANSLATION)
                .filter(claim -> known.get().shows(claim, Strength.OFFICIAL))
                .count();
    }
}
