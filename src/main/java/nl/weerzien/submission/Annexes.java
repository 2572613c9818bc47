package nl.weerzien.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentState;
import nl.weerzien.family.Family;
import nl.weerzien.family.Person;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.submission.BundledPaper.Part;

/// Numbers papers as they are bound, each once, each translation behind its original.
final class Annexes {
    private final Family family;
    private final Map<DocumentId, Document> papers;
    private final Function<DocumentKind, MessageKey> titles;
    private final Map<DocumentId, String> labels = new LinkedHashMap<>();
    private final List<MessageKey> unbound = new ArrayList<>();

    /// @param papers those that may be bound, in order
    /// @param titles what a kind of paper is called
    Annexes(Family family, Map<DocumentId, Document> papers, Function<DocumentKind, MessageKey> titles) {
        this.family = family;
        this.papers = papers;
        this.titles = titles;
    }

    /// The number of a paper that was bound.
    Optional<String> label(DocumentId id) {
        return Optional.ofNullable(labels.get(id));
    }

    /// The kinds of papers of which there is no picture to bind.
    List<MessageKey> unbound() {
        return unbound;
    }

    /// The paper itself and behind it what translates it.
    List<BundledPaper> bind(Document paper) {
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

    /// What a translation stands behind; any other paper itself.
    Document original(Document paper) {
        var translates = paper.confirmed().translates();
        return translates == null ? paper : papers.getOrDefault(translates, paper);
    }

    private List<String> names(Document paper) {
        return family.people().stream()
                .filter(person -> paper.persons().contains(person.id()))
                .map(Person::name)
                .map(name -> name.shown())
                .toList();
    }
}
