package nl.weerzien.handover;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.document.Document;
import nl.weerzien.handover.Offer.Standing;
import nl.weerzien.journey.Milestone;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.PersonId;

/// Tells how each paper stands to the case of some relatives.
final class Sorting {
    private static final String OF_THE_IND = "IND_";

    private final ChecklistService rules;
    private final List<Document> papers;
    private final Set<PersonId> concerned;
    private final Set<DocumentId> asked;
    private final Set<DocumentId> letters;

    /// @param papers every paper of the case file, those set aside too
    /// @param relatives whose case it is
    Sorting(ChecklistService rules, CaseReadiness all, List<Document> papers, Set<PersonId> relatives) {
        this.rules = rules;
        this.papers = papers;
        var chosen = all.relatives().stream()
                .filter(one -> relatives.contains(one.relative()))
                .toList();
        concerned = new HashSet<>(relatives);
        concerned.add(all.file().family().sponsorId());
        asked = chosen.stream()
                .flatMap(one -> one.matches().stream())
                .flatMap(match -> match.papers().stream())
                .collect(Collectors.toSet());
        letters = chosen.stream()
                .map(Readiness::journey)
                .flatMap(road -> road.milestones().stream())
                .map(Milestone::document)
                .flatMap(shown -> shown.stream())
                .collect(Collectors.toSet());
    }

    Standing of(Document paper) {
        if (!paper.held()) return Standing.SET_ASIDE;
        if (letters.contains(paper.id())) return Standing.LETTER;
        if (!paper.counts()) return Standing.UNCONFIRMED;
        var original = original(paper);
        var kind = original.kind().orElseThrow();
        // whatever requirement it may answer
        if (rules.kind(kind).filter(KindDescription::privateLife).isPresent()) return Standing.PRIVATE;
        if (paper.persons().stream().noneMatch(concerned::contains)) return Standing.OTHER_RELATIVES;
        if (kind.code().startsWith(OF_THE_IND)) return Standing.LETTER;
        return asked.contains(paper.id()) || asked.contains(original.id()) ? Standing.PAPER : Standing.NOT_ASKED;
    }

    /// A translation goes where the paper goes that it translates.
    private Document original(Document paper) {
        return papers.stream()
                .filter(other -> other.id().equals(paper.confirmed().translates()))
                .filter(Document::counts)
                .findFirst()
                .orElse(paper);
    }
}
