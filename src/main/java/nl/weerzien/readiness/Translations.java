package nl.weerzien.readiness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.weerzien.checklist.Need;
import nl.weerzien.checklist.Requirement;
import nl.weerzien.document.Document;
import nl.weerzien.readiness.Match.State;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;

/// Answers what is asked of each paper by itself: a sworn translation, by the language a person says the paper is in.
///
/// @param requirement one about each paper
record Translations(Papers papers, Requirement requirement) {

    State of(PersonId relative) {
        var all = papers.of(relative);
        if (all.isEmpty()) return new State.NotNeeded(new MessageKey("readiness.translation.no-papers"));
        var without = new ArrayList<Document>();
        var unsure = new ArrayList<Document>();
        var translations = new LinkedHashSet<DocumentId>();
        for (var paper : all) {
            var needed = papers.needsTranslation(paper);
            if (needed.isEmpty()) unsure.add(paper);
            else if (needed.get()) {
                switch (translated(paper)) {
                    case YES -> translations.addAll(Matching.ids(papers.translationsOf(paper)));
                    case NOT_SURE -> unsure.addAll(papers.translationsOf(paper));
                    case NO -> without.add(paper);
                }
            }
        }
        return judged(without, unsure, translations);
    }

    /// The papers of a relative that lack a translation for certain.
    List<Document> lacking(PersonId relative) {
        return papers.of(relative).stream()
                .filter(paper -> papers.needsTranslation(paper).orElse(false))
                .filter(paper -> translated(paper) == Truth.NO)
                .toList();
    }

    private static State judged(List<Document> without, List<Document> unsure, Set<DocumentId> translations) {
        if (!without.isEmpty()) return new State.Open(Matching.ids(without), List.of());
        if (!unsure.isEmpty())
            return new State.CannotTell(
                    Matching.ids(unsure), List.of(new MessageKey("readiness.because.language", unsure.size())));
        return translations.isEmpty()
                ? new State.NotNeeded(new MessageKey("readiness.translation.read-by-ind"))
                : new State.Met(translations);
    }

    private Truth translated(Document paper) {
        return Truth.of(
                requirement.need(),
                leaf -> papers.translationsOf(paper).stream()
                        .map(translation -> answers(translation, leaf))
                        .reduce(Truth.NO, Truth::better));
    }

    private Truth answers(Document translation, Need leaf) {
        if (translation.kind().isEmpty()) return Truth.NOT_SURE;
        return papers.description(translation)
                        .filter(kind -> kind.answers(leaf))
                        .isPresent()
                ? Truth.YES
                : Truth.NO;
    }
}
