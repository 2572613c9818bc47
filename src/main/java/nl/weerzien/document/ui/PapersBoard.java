package nl.weerzien.document.ui;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.document.Document;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import org.jspecify.annotations.Nullable;

/// All papers of a case file: first the way to hand one over, then what needs a person, then what the machine is doing,
/// and folded away what is done. Follows the states while any of them may still change.
class PapersBoard extends Div {
    private final PaperWork work;
    private final CaseFile file;
    private final Div papers = Lay.stack();
    private final Looking looking;
    private final HandOver handOver;
    private final Map<DocumentId, PaperLine> lines = new HashMap<>();
    private List<Document> shown = List.of();

    PapersBoard(PaperWork work, CaseId caseId) {
        this.work = work;
        this.file = work.cases().get(caseId);
        this.looking = new Looking(this, this::lookAgain);
        this.handOver = new HandOver(work, file, this::lookAgain);
        addClassName("stack");
        add(handOver, papers);
        show(work.documents().of(caseId));
        goOnLooking();
    }

    void lookAgain() {
        var now = work.documents().again(file.id());
        if (!isSameButForProgress(now)) show(now);
        else if (looking.isTimeToTell() || !now.equals(shown)) follow(now);
        goOnLooking();
    }

    private void goOnLooking() {
        looking.goOn(handOver.awaitsLook()
                || shown.stream().anyMatch(paper -> !paper.state().settled()));
    }

    private boolean isSameButForProgress(List<Document> now) {
        return now.size() == shown.size()
                && IntStream.range(0, now.size()).allMatch(i -> now.get(i).isSameButForProgress(shown.get(i)));
    }

    /// What is read or waits is told anew where it stands, so that nobody loses their place in the list.
    private void follow(List<Document> documents) {
        shown = documents;
        for (var paper : documents) {
            var line = lines.get(paper.id());
            if (line != null && !paper.state().settled()) line.follow(work, paper);
        }
    }

    private void show(List<Document> documents) {
        shown = documents;
        papers.removeAll();
        lines.clear();
        if (documents.isEmpty()) {
            papers.add(Say.paragraph(new MessageKey("document.list.empty")));
            return;
        }
        open("document.list.needs-you", documents, Document::needsPerson);
        open(
                "document.list.under-way",
                documents,
                paper -> paper.held() && !paper.state().settled());
        open("document.list.done", documents, Document::counts);
        var aside = lines(documents, paper -> !paper.held());
        if (aside.length > 0)
            papers.add(new Disclosure(new MessageKey("document.list.set-aside", aside.length), Lay.list(aside)));
    }

    private void open(String title, List<Document> documents, Predicate<Document> which) {
        var lines = lines(documents, which);
        if (lines.length > 0) papers.add(new Card(new MessageKey(title, lines.length), Lay.list(lines)));
    }

    private PaperLine[] lines(List<Document> documents, Predicate<Document> which) {
        var proposed = work.documents().proposedKinds(file.id());
        return documents.stream()
                .filter(which)
                .map(paper -> line(paper, proposed.get(paper.id())))
                .toArray(PaperLine[]::new);
    }

    private PaperLine line(Document paper, @Nullable DocumentKind proposed) {
        var line = new PaperLine(work, file, paper, proposed);
        lines.put(paper.id(), line);
        return line;
    }
}
