package nl.weerzien.contact.ui;

import com.vaadin.flow.component.html.Div;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shell.Lay;

/// What stands under the contact tab.
class ContactBoard extends Div {

    ContactBoard(ContactWork work, CaseId caseId) {
        addClassNames("contact", "stack");
        var messages = new ConversationCard(work, caseId);
        var log = new LogCard(work, caseId);
        var pen = new PenCard(work, caseId);
        if (work.forFamily()) {
            addClassName("narrow");
            add(messages, log, pen);
        } else add(pen, Lay.split(messages, log));
    }
}
