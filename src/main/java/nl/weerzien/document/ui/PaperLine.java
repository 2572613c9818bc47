package nl.weerzien.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentState;
import nl.weerzien.family.Person;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// A paper in the list: what it is, whom it concerns, how far it is, and the way to it.
class PaperLine extends Div {
    private final Div progress = new Div();

    PaperLine(PaperWork work, CaseFile file, Document paper, @Nullable DocumentKind proposed) {
        addClassNames("paper-line", "lines");
        var name = new Anchor(
                DocumentsNavigation.paper(paper.caseId(), paper.id()), Words.of(name(work, paper, proposed)));
        name.addClassName("paper-name");
        add(Lay.ends(name, new Pill(tone(paper.state()), paper.state().label())));
        var persons = persons(file, paper);
        if (!persons.isEmpty()) add(Say.paragraph(new MessageKey("document.line.concerns", persons)));
        progress.addClassName("lines");
        add(progress);
        follow(work, paper);
        if (paper.state() instanceof DocumentState.Unreadable unreadable) add(Say.paragraph(unreadable.reason()));
        var receipt = paper.receipt();
        add(Say.small(new MessageKey(
                "document.line.received",
                receipt.at(),
                receipt.pages(),
                receipt.sha256().brief())));
    }

    /// Says anew how far the machine is.
    void follow(PaperWork work, Document paper) {
        progress.removeAll();
        progress(work, paper).map(Say::paragraph).ifPresent(progress::add);
    }

    /// How long it will be until a paper is read, when others stand in line before it, or at which of its pages the
    /// reader is.
    static Optional<MessageKey> progress(PaperWork work, Document paper) {
        return switch (paper.state()) {
            case DocumentState.Arrived _ ->
                work.readings().waitOf(paper).minutes().stream()
                        .mapToObj(minutes -> new MessageKey("document.line.wait", minutes))
                        .findFirst();
            case DocumentState.BeingRead reading
            when paper.receipt().pages() > 1 ->
                Optional.of(new MessageKey(
                        "document.line.at-page",
                        Math.min(reading.pagesRead() + 1, paper.receipt().pages()),
                        paper.receipt().pages()));
            case DocumentState.BeingRead _,
                    DocumentState.Read _,
                    DocumentState.Unreadable _,
                    DocumentState.Quarantined _ -> Optional.empty();
        };
    }

    static MessageKey name(PaperWork work, Document paper, @Nullable DocumentKind proposed) {
        if (paper.kind().isPresent()) return work.title(paper.kind().get());
        if (proposed != null) return new MessageKey("document.line.perhaps", work.title(proposed));
        return new MessageKey("document.line.unknown");
    }

    static List<String> persons(CaseFile file, Document paper) {
        return file.family().people().stream()
                .filter(person -> paper.persons().contains(person.id()))
                .sorted(Comparator.comparing(
                        (Person person) -> file.family().people().indexOf(person)))
                .map(person -> Words.show(person.name().given()))
                .toList();
    }

    static Pill.Tone tone(DocumentState state) {
        return switch (state) {
            case DocumentState.Arrived _, DocumentState.BeingRead _ -> Pill.Tone.QUIET;
            case DocumentState.Read _ -> Pill.Tone.OK;
            case DocumentState.Unreadable _, DocumentState.Quarantined _ -> Pill.Tone.WAIT;
        };
    }
}
