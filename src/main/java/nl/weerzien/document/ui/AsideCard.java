package nl.weerzien.document.ui;

import nl.weerzien.document.Document;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;

/// The way to take a paper out of the preparation: folded away, and never destroying anything.
final class AsideCard {
    private static final int MOST_LETTERS = 500;

    private AsideCard() {}

    static Disclosure of(PaperWork work, Document paper, Runnable then) {
        var reason = Field.longText(new MessageKey("document.aside.reason"));
        reason.setMaxLength(MOST_LETTERS);
        return new Disclosure(
                new MessageKey("document.aside"),
                Say.paragraph(new MessageKey("document.aside.what")),
                reason,
                Lay.actions(Action.secondary(new MessageKey("document.aside.do"), () -> {
                    work.confirmations()
                            .setAside(
                                    paper.caseId(),
                                    paper.id(),
                                    reason.getValue().strip());
                    then.run();
                })));
    }
}
