package nl.weerzien.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.checklist.Origin;
import nl.weerzien.checklist.Requirement.About;
import nl.weerzien.document.Document;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.submission.BundlePlan.Cover;
import nl.weerzien.submission.BundlePlan.Earlier;
import nl.weerzien.submission.BundlePlan.Section;
import org.jspecify.annotations.Nullable;

/// Brings one relative's papers in order: by the checklist, each paper once, each translation behind its original.
/// Only what a person confirmed goes in; what can be said about the rest is said on the last page.
final class Collation {
    private final CaseFile file;
    private final Map<DocumentId, Document> papers;
    private final Annexes annexes;
    private final Optional<Origin> origin;

    /// @param held the papers that take part in the preparation
    /// @param leftOut those that do not go in, such as what went to the IND before
    /// @param titles what a kind of paper is called
    /// @param origin the family's, for what is known about papers that cannot be had
    Collation(
            CaseFile file,
            List<Document> held,
            Set<DocumentId> leftOut,
            Function<DocumentKind, MessageKey> titles,
            Optional<Origin> origin) {
        this.file = file;
        this.origin = origin;
        this.papers = held.stream()
                .filter(Document::held)
                .filter(paper -> !leftOut.contains(paper.id()))
                .sorted(Comparator.comparing((Document paper) -> paper.receipt().at())
                        .thenComparing(paper -> paper.id().toString()))
                .collect(Collectors.toMap(Document::id, paper -> paper, (one, _) -> one, LinkedHashMap::new));
        this.annexes = new Annexes(file.family(), papers, titles);
    }

    /// @param on the day it is bound
    /// @param rules what the edition is called
    BundlePlan plan(Readiness readiness, LocalDate on, MessageKey rules, @Nullable Earlier earlier) {
        var sections = new ArrayList<Section>();
        for (var match : readiness.matches())
            if (match.requirement().about() != About.EACH_PAPER)
                section(match.requirement().title(), match.papers()).ifPresent(sections::add);
        section(new MessageKey("submission.bundle.others"), others(readiness)).ifPresent(sections::add);
        var relative = new CoverPerson(file.family().person(readiness.relative())).named();
        var sponsor = new CoverPerson(file.family().sponsor()).named();
        var cover = new Cover(file.number().toString(), relative, sponsor, on, rules, earlier);
        return new BundlePlan(cover, sections, OpenPoints.of(readiness, origin), annexes.unbound());
    }

    private Optional<Section> section(MessageKey title, Set<DocumentId> answering) {
        var here = new ArrayList<BundledPaper>();
        var elsewhere = new ArrayList<String>();
        papers.values().stream()
                .filter(paper -> answering.contains(paper.id()))
                .map(annexes::original)
                .distinct()
                .filter(Document::counts)
                .forEach(paper -> {
                    var label = annexes.label(paper.id());
                    if (label.isPresent()) elsewhere.add(label.get());
                    else here.addAll(annexes.bind(paper));
                });
        return here.isEmpty() && elsewhere.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(title, here, elsewhere));
    }

    /// Confirmed papers about the relative that no requirement asked for: nothing the family brought is dropped.
    private Set<DocumentId> others(Readiness readiness) {
        return papers.values().stream()
                .filter(Document::counts)
                .filter(paper -> paper.persons().contains(readiness.relative()))
                .map(annexes::original)
                .map(Document::id)
                .filter(id -> annexes.label(id).isEmpty())
                .collect(Collectors.toSet());
    }
}
