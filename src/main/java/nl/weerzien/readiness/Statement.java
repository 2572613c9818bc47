package nl.weerzien.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.casefile.Explanation;
import nl.weerzien.casefile.ReasonNotToBeHad;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.Origin;
import nl.weerzien.checklist.Origin.Aspect;
import nl.weerzien.checklist.Origin.PaperFact;
import nl.weerzien.shared.MessageKey;

/// The statement for the file that a paper cannot be had (*bewijsnood*): why, what is known about such papers there,
/// what was tried, what is offered instead, and the family's own words as they wrote them. It is said in Dutch whatever
/// the language of the screen; the family's words are never translated by us.
///
/// @param sentences in order
/// @param words the family's own; empty when they wrote none
public record Statement(List<MessageKey> sentences, String words) {
    /// More than a handful says less.
    private static final int MOST_KNOWN = 3;

    public Statement {
        sentences = List.copyOf(sentences);
    }

    /// @param origin the family's, for what is known about its papers
    public static Statement of(Match match, Explanation.Told told, Optional<Origin> origin, LocalDate today) {
        var sentences = new ArrayList<MessageKey>();
        sentences.add(reason(told.reason()));
        origin.ifPresent(known -> known(match, known, today).forEach(sentences::add));
        told.tried().forEach(attempt -> sentences.add(tried(attempt)));
        if (told.tried().isEmpty() && told.reason() == ReasonNotToBeHad.UNSAFE_TO_ASK)
            sentences.add(new MessageKey("readiness.statement.not-tried-unsafe"));
        if (!told.offered().isBlank()) sentences.add(new MessageKey("readiness.statement.offered", told.offered()));
        sentences.add(new MessageKey("readiness.statement.weigh"));
        return new Statement(sentences, told.story());
    }

    /// What stands in the sources about papers of that kind and explains why nobody may have one: not issued first,
    /// then
    /// hardly issued, only from an age.
    private static Stream<MessageKey> known(Match match, Origin origin, LocalDate today) {
        if (!(match.item() instanceof Checklist.Item.Applies asked)) return Stream.empty();
        var papers = asked.papers().stream()
                .flatMap(kind -> origin.paper(kind).stream())
                .toList();
        return Stream.of(Aspect.NOT_ISSUED, Aspect.AVAILABILITY)
                .flatMap(aspect -> papers.stream().flatMap(paper -> paper.facts(aspect).stream()))
                .filter(fact -> fact.holdsOn(today))
                .map(Statement::known)
                .distinct()
                .limit(MOST_KNOWN);
    }

    private static MessageKey known(PaperFact fact) {
        var source = fact.provenance().sources().getFirst();
        return new MessageKey("readiness.statement.known", fact.text(), source.title(), source.dated());
    }

    private static MessageKey tried(Explanation.Attempt attempt) {
        return attempt.on() == null
                ? new MessageKey("readiness.statement.tried", attempt.what())
                : new MessageKey("readiness.statement.tried.on", attempt.on(), attempt.what());
    }

    private static MessageKey reason(ReasonNotToBeHad reason) {
        return new MessageKey(
                switch (reason) {
                    case NEVER_EXISTED -> "readiness.statement.never-existed";
                    case UNSAFE_TO_ASK -> "readiness.statement.unsafe";
                    case AUTHORITY_CLOSED -> "readiness.statement.closed";
                    case TOO_COSTLY -> "readiness.statement.costly";
                    case REFUSED -> "readiness.statement.refused";
                    case LOST -> "readiness.statement.lost";
                    case OTHER_PARENT_UNREACHABLE -> "readiness.statement.other-parent";
                    case OTHER -> "readiness.statement.other";
                });
    }
}
