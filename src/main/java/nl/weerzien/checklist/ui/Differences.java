package nl.weerzien.checklist.ui;

import com.vaadin.flow.component.Component;
import nl.weerzien.checklist.Amendment;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.Circumstances;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;

/// What a checklist asks otherwise than the same situation under another edition.
class Differences extends Card {

    Differences(ChecklistService rules, Circumstances circumstances, Checklist then, Checklist now) {
        super(new MessageKey("checklist.printed.changed", then.edition().title()));
        var origin = circumstances.origin();
        var amendments = Amendment.between(rules.preparedUnder(then, origin), rules.preparedUnder(now, origin));
        if (amendments.isEmpty()) add(Say.paragraph(new MessageKey("checklist.printed.unchanged")));
        else
            add(Lay.list(
                    amendments.stream().map(Amendment::words).map(Say::inline).toArray(Component[]::new)));
    }
}
