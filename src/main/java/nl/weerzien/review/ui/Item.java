package nl.weerzien.review.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerzien.document.Document;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Finding;
import nl.weerzien.readiness.Finding.Said;
import nl.weerzien.readiness.Match;
import nl.weerzien.review.Review;
import nl.weerzien.review.Verdict;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Words;

/// One requirement of one relative, as a supervisor judges it.
record Item(CaseReadiness readiness, Review review, Match match) {

    /// Everything that is asked, a relative at a time in the order of the form.
    static List<Item> of(CaseReadiness readiness, Review review) {
        return readiness.relatives().stream()
                .flatMap(relative -> relative.matches().stream())
                .filter(match -> !(match.state() instanceof Match.State.NotNeeded))
                .map(match -> new Item(readiness, review, match))
                .toList();
    }

    MessageKey title() {
        return new MessageKey("review.item", match.requirement().title(), name());
    }

    String name() {
        return Words.show(readiness.called(match.relative()));
    }

    Optional<Verdict> verdict() {
        return review.verdictOn(match.relative(), match.requirement().id());
    }

    List<Verdict> notes() {
        return review.notesOn(match.relative(), match.requirement().id());
    }

    /// The papers that answer it, each followed by what translates it.
    List<Document> papers() {
        return match.papers().stream()
                .flatMap(id -> readiness.paper(id).stream())
                .flatMap(paper -> Stream.concat(Stream.of(paper), translationsOf(paper)))
                .distinct()
                .toList();
    }

    /// What was found about the relative's answer or its papers.
    List<Finding> findings() {
        var papers = match.papers();
        return Stream.concat(
                        readiness.ofTheFile().stream(),
                        readiness.of(match.relative()).stream().flatMap(one -> one.findings().stream()))
                .filter(finding -> concerns(finding, papers))
                .toList();
    }

    private Stream<Document> translationsOf(Document paper) {
        return readiness.papers().stream()
                .filter(other -> paper.id().equals(other.confirmed().translates()));
    }

    private boolean concerns(Finding finding, Set<DocumentId> papers) {
        return switch (finding) {
            case Finding.Missing found -> found.requirement().equals(match.requirement());
            case Finding.ToConfirm found -> papers.contains(found.document());
            case Finding.NotReadable found -> papers.contains(found.document());
            case Finding.NotTranslated found -> papers.contains(found.document());
            case Finding.Expired found -> papers.contains(found.document());
            case Finding.ExpiresSoon found -> papers.contains(found.document());
            case Finding.Differs found -> said(found.here(), papers) || said(found.there(), papers);
            case Finding.Unfitting found ->
                said(found.here().said(), papers) || said(found.there().said(), papers);
            case Finding.NotIssuedThen found -> said(found.issued().said(), papers);
            case Finding.TermPresses _ -> false;
        };
    }

    private static boolean said(Said said, Set<DocumentId> papers) {
        var document = said.document();
        return document != null && papers.contains(document);
    }
}
