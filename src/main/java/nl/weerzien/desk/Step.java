package nl.weerzien.desk;

import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Pill.Tone;

/// Something the family does, of which one comes first.
class Step extends Card {

    Step(MessageKey title) {
        super(Heading.section(title));
    }

    /// Marks it as the one that comes first.
    final void comesNext() {
        addClassName("step");
        addComponentAsFirst(new Pill(Tone.OPEN, new MessageKey("desk.sponsor.next")));
    }
}
