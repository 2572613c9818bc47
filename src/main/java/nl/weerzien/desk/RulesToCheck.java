package nl.weerzien.desk;

import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Say;

/// How many rules should have been looked at again by now, with the way to the page that shows them. They stay in force
/// until somebody changes them.
class RulesToCheck extends Card {
    private static final String DOUBTS = "doubts";

    RulesToCheck(int stale) {
        super(new MessageKey("desk.rules"));
        if (stale == 0) add(Say.small(new MessageKey("desk.rules.none")));
        else
            add(
                    new Pill(Tone.WAIT, new MessageKey("desk.rules.count", stale)),
                    Say.paragraph(new MessageKey("desk.rules.explained")));
        add(Lay.actions(Action.link(new MessageKey("desk.rules.open"), DOUBTS)));
    }
}
