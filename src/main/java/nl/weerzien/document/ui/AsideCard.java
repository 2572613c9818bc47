package nl.weerzien.document.ui;

import nl.weerzien.document.Document;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;

/// The way to take a paper out of the preparation: folded away, and never destroying anything.
class AsideCard extends Disclosure {

    AsideCard(PaperWork work, Document paper, Runnable then) {
        super(new MessageKey("document.aside"));
        var reason = Field.longText(new MessageKey("document.aside.reason"));
        reason.setMaxLength(500);
        add(
                Say.paragraph(new MessageKey("document.aside.what")),
                reason,
                Lay.actions(Action.secondary(new MessageKey("document.aside.do"), () -> {
                    work.confirmations()
                            .setAside(paper.caseId(), paper.id(), reason.getValue().strip());
                    then.run();
                })));
        setVisible(paper.held());
    }
}
