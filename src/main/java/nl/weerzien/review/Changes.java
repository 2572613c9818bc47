package nl.weerzien.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.Explanation;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.document.ConfirmedField;
import nl.weerzien.document.Document;
import nl.weerzien.family.PersonName;
import nl.weerzien.shared.MessageKey;

/// What a reader who saw the case file before should look at again.
///
/// @param all the latest first
public record Changes(List<Change> all) {
    public Changes {
        all = all.stream().sorted(Comparator.comparing(Change::at).reversed()).toList();
    }

    /// @param at when it was written down
    public record Change(MessageKey what, Instant at) {}

    /// @param papers every paper of the case file, those set aside too
    /// @param since when the earlier review was concluded
    public static Changes of(CaseFile file, List<Document> papers, Instant since) {
        var ofPapers = papers.stream().flatMap(paper -> about(paper, since));
        var explained = file.explanations().stream()
                .map(why -> change("review.change.explained", why.recordedAt(), name(file, why)));
        var answered = file.answers().stream()
                .map(answer -> change(
                        "review.change.answered",
                        answer.recordedAt(),
                        answer.fact().question()));
        return new Changes(Stream.of(ofPapers, explained, answered)
                .flatMap(changes -> changes)
                .filter(change -> change.at().isAfter(since))
                .toList());
    }

    private static Stream<Change> about(Document paper, Instant since) {
        var kind = paper.kind().map(KindDescription::title).orElse(new MessageKey("review.paper.unnamed"));
        var aside = paper.setAside();
        if (aside != null) return Stream.of(change("review.change.set-aside", aside.at(), kind));
        if (paper.receipt().at().isAfter(since))
            return Stream.of(change("review.change.arrived", paper.receipt().at(), kind));
        return lastConfirmed(paper).map(at -> change("review.change.confirmed", at, kind)).stream();
    }

    private static Optional<Instant> lastConfirmed(Document paper) {
        return paper.confirmed().fields().stream().map(ConfirmedField::at).max(Comparator.naturalOrder());
    }

    private static Change change(String key, Instant at, Object about) {
        return new Change(new MessageKey(key, about), at);
    }

    private static PersonName name(CaseFile file, Explanation why) {
        return file.family().person(why.person()).name().given();
    }
}
