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
import nl.weerzien.document.DocumentState;
import nl.weerzien.family.Person;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.submission.BundlePlan.Cover;
import nl.weerzien.submission.BundlePlan.Earlier;
import nl.weerzien.submission.BundlePlan.Section;
import nl.weerzien.submission.BundledPaper.Part;
import org.jspecify.annotations.Nullable;

/// Brings one relative's papers in order: by the checklist, each paper once, each translation behind its original.
/// Only what a person confirmed goes in; what can be said about the rest is said on the last page.
final class Collation {
    private final CaseFile file;
    private final Map<DocumentId, Document> papers;
    private final Function<DocumentKind, MessageKey> titles;
    private final Optional<Origin> origin;
    private final Map<DocumentId, String> labels = new LinkedHashMap<>();
    private final List<MessageKey> unbound = new ArrayList<>();

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
        this.titles = titles;
        this.origin = origin;
        this.papers = held.stream()
                .filter(Document::held)
                .filter(paper -> !leftOut.contains(paper.id()))
                .sorted(Comparator.comparing((Document paper) -> paper.receipt().at())
                        .thenComparing(paper -> paper.id().toString()))
                .collect(Collectors.toMap(Document::id, paper -> paper, (one, _) -> one, LinkedHashMap::new));
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
        return new BundlePlan(cover, sections, OpenPoints.of(readiness, origin), unbound);
    }

    private Optional<Section> section(MessageKey title, Set<DocumentId> answering) {
        var here = new ArrayList<BundledPaper>();
        var elsewhere = new ArrayList<String>();
        papers.values().stream()
                .filter(paper -> answering.contains(paper.id()))
                .map(this::original)
                .distinct()
                .filter(Document::counts)
                .forEach(paper -> {
                    var label = labels.get(paper.id());
                    if (label != null) elsewhere.add(label);
                    else here.addAll(bound(paper));
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
                .map(this::original)
                .map(Document::id)
                .filter(id -> !labels.containsKey(id))
                .collect(Collectors.toSet());
    }

    /// The paper itself and behind it what translates it.
    private List<BundledPaper> bound(Document paper) {
        var label = String.valueOf(1
                + labels.values().stream()
                        .filter(given -> Character.isDigit(given.charAt(given.length() - 1)))
                        .count());
        var bound = new ArrayList<>(bound(paper, label, Part.PAPER));
        var letter = 'a';
        for (var translation : translationsOf(paper))
            bound.addAll(bound(translation, label + letter++, Part.TRANSLATION));
        return bound;
    }

    private List<BundledPaper> bound(Document paper, String label, Part part) {
        var kind = paper.kind().map(titles).orElse(new MessageKey("submission.bundle.kind.unsaid"));
        if (!(paper.state() instanceof DocumentState.Read)) {
            if (!unbound.contains(kind)) unbound.add(kind);
            return List.of();
        }
        labels.put(paper.id(), label);
        return List.of(new BundledPaper(
                label, paper.id(), kind, names(paper), part, paper.receipt().pages()));
    }

    private List<Document> translationsOf(Document paper) {
        return papers.values().stream()
                .filter(other -> paper.id().equals(other.confirmed().translates()))
                .toList();
    }

    private Document original(Document paper) {
        var translates = paper.confirmed().translates();
        return translates == null ? paper : papers.getOrDefault(translates, paper);
    }

    private List<String> names(Document paper) {
        return file.family().people().stream()
                .filter(person -> paper.persons().contains(person.id()))
                .map(Person::name)
                .map(name -> name.shown())
                .toList();
    }
}
