package nl.weerzien.document.ui;

import com.vaadin.flow.component.html.Div;
import nl.weerzien.document.Document;
import nl.weerzien.document.Receipt;
import nl.weerzien.document.Received;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;

/// What became of one file: a receipt, the way to its twin, or why it was not taken and what to do.
class Outcome extends Div {

    /// @param name the file's own name, shown to its sender and kept nowhere
    Outcome(PaperWork work, String name, Received received) {
        add(
                switch (received) {
                    case Received.Accepted accepted -> receipt(name, accepted.receipt());
                    case Received.AlreadyHeld(var twin) -> twin(work, name, twin);
                    case Received.Refused(var reason) ->
                        new Notice(Pill.Tone.WAIT, new MessageKey("document.outcome.refused", name), reason);
                });
    }

    private static Notice receipt(String name, Receipt receipt) {
        return new Notice(
                Pill.Tone.OK,
                new MessageKey("document.outcome.accepted", name),
                new MessageKey(
                        "document.outcome.receipt",
                        receipt.at(),
                        receipt.pages(),
                        receipt.sha256().brief()));
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
