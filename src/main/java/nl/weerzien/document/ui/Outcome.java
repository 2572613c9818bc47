package nl.weerzien.document.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.document.Document;
import nl.weerzien.document.Received;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;

/// What became of one file: a receipt, the way to its twin, or why it was not taken and what to do.
class Outcome extends Div {
    /// Of a passport photograph it says too much that it is hard to read.
    private static final MessageKey NO_PAPER = new MessageKey("document.quality.no-paper");

    private final String name;
    private final Received received;

    /// @param name the file's own name, shown to its sender and kept nowhere
    Outcome(PaperWork work, String name, Received received) {
        this.name = name;
        this.received = received;
        add(
                switch (received) {
                    case Received.Accepted accepted -> receipt(name, accepted, List.of());
                    case Received.AlreadyHeld(var twin) -> twin(work, name, twin);
                    case Received.Refused(var reason) ->
                        new Notice(Pill.Tone.WAIT, new MessageKey("document.outcome.refused", name), reason);
                });
    }

    /// Says what to do about the picture, if this is what became of that paper.
    ///
    /// @param verdicts keys `document.quality.*`
    void doubt(DocumentId paper, List<MessageKey> verdicts) {
        if (!(received instanceof Received.Accepted accepted)
                || !accepted.document().equals(paper)) return;
        removeAll();
        add(receipt(name, accepted, verdicts));
    }

    /// A picture that will be hard to read is kept all the same; its sender still has the paper in hand.
    private static Notice receipt(String name, Received.Accepted accepted, List<MessageKey> verdicts) {
        var receipt = accepted.receipt();
        var kept = new MessageKey(
                "document.outcome.receipt",
                receipt.at(),
                receipt.pages(),
                receipt.sha256().brief());
        var cures = verdicts.stream().map(Outcome::cure);
        boolean good = verdicts.isEmpty();
        boolean hardToRead = !good && !verdicts.contains(NO_PAPER);
        return new Notice(
                good ? Pill.Tone.OK : Pill.Tone.WAIT,
                new MessageKey(hardToRead ? "document.outcome.hard-to-read" : "document.outcome.accepted", name),
                Stream.concat(cures, Stream.of(kept)).toArray(MessageKey[]::new));
    }

    /// `document.quality.dark` → what to do about it.
    static MessageKey cure(MessageKey verdict) {
        return new MessageKey(
                "document.cure." + verdict.key().substring(verdict.key().lastIndexOf('.') + 1));
    }

    private static Notice twin(PaperWork work, String name, Document twin) {
        var file = work.cases().get(twin.caseId());
        var where = PaperLine.name(work, twin, null);
        var persons = PaperLine.persons(file, twin);
        var at = twin.receipt().at();
        var what = persons.isEmpty()
                ? new MessageKey("document.outcome.twin", where, at)
                : new MessageKey("document.outcome.twin-of", where, persons, at);
        var notice = twin.held()
                ? new Notice(Pill.Tone.QUIET, new MessageKey("document.outcome.held", name), what)
                : new Notice(
                        Pill.Tone.QUIET,
                        new MessageKey("document.outcome.held", name),
                        what,
                        new MessageKey("document.outcome.twin-set-aside"));
        return notice.with(Action.link(
                new MessageKey("document.outcome.see-twin"), DocumentsNavigation.paper(twin.caseId(), twin.id())));
    }
}
