package nl.weerzien.desk;

import nl.weerzien.contact.Letter;
import nl.weerzien.contact.ui.LetterNavigation;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Say;

/// A letter of the IND that waits for an answer: how far it is, until when, and the way to it.
class LetterCard extends Card {

    LetterCard(Letter letter) {
        super(new MessageKey("desk.letter"));
        add(new Pill(
                letter.isOpen() ? Tone.OPEN : Tone.OK,
                new MessageKey("desk.letter.progress", letter.asked().size(), letter.answered())));
        letter.term().ifPresent(day -> add(Say.paragraph(new MessageKey("desk.letter.until", day))));
        add(Lay.actions(Action.primaryLink(
                new MessageKey(letter.isOpen() ? "desk.letter.answer" : "desk.letter.send"),
                LetterNavigation.letter(letter.caseId(), letter.document()))));
    }
}
