package nl.weerzien.handover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.weerzien.document.NoSuchDocument;
import nl.weerzien.document.NotOpened;
import nl.weerzien.handover.Handover;
import nl.weerzien.handover.HandoverService.Made;
import nl.weerzien.handover.NoSuchHandover;
import nl.weerzien.security.NotYours;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Flash;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.PrivateDownload;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// What was handed over, to whom, when and by whom.
class MadeCard extends Card {
    private final transient HandoverWork work;
    private final CaseId caseId;
    private final Div lines = Lay.lines();

    MadeCard(HandoverWork work, CaseId caseId) {
        super(new MessageKey("handover.made"));
        this.work = work;
        this.caseId = caseId;
        add(lines);
        show();
    }

    /// @return why it was not made
    Optional<MessageKey> after(Made made) {
        return switch (made) {
            case Made.Noted _ -> {
                Flash.say(Pill.Tone.OK, new MessageKey("handover.made.now"));
                show();
                yield Optional.empty();
            }
            case Made.Refused(var reason) -> Optional.of(reason);
        };
    }

    private void show() {
        lines.removeAll();
        var all = work.handovers().of(caseId);
        if (all.isEmpty()) lines.add(Say.small(new MessageKey("handover.made.none")));
        lines.add(Lay.list(all.stream().map(this::line).toArray(Component[]::new)));
    }

    private Component line(Handover handover) {
        var said = new MessageKey(
                "handover.made.line",
                handover.choice().lawyer(),
                handover.at(),
                work.accounts().nameOf(handover.by()));
        return Lay.ends(Say.inline(said), link(handover));
    }

    private Anchor link(Handover handover) {
        var archive = new PrivateDownload(
                "application/zip",
                "overdracht.zip",
                target -> work.archives().write(caseId, handover.id(), target),
                NoSuchHandover.class,
                NoSuchDocument.class,
                NotOpened.class,
                NotYours.class);
        var link = new Anchor(archive, Words.of("handover.download"));
        link.addClassName("action-link");
        return link;
    }
}
