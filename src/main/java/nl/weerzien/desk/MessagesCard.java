package nl.weerzien.desk;

import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Say;

/// The way to the messages, and how many are new.
class MessagesCard extends Card {

    MessagesCard(CaseId id, int unread) {
        super(new MessageKey("desk.sponsor.messages"));
        if (unread > 0) add(new Pill(Tone.OPEN, new MessageKey("desk.line.messages", unread)));
        add(Say.paragraph(new MessageKey("desk.sponsor.messages.why")));
        add(Lay.actions(Action.link(
                new MessageKey("desk.sponsor.messages.open"),
                CaseLink.to(id, CaseTabs.CONTACT).href())));
    }
}
