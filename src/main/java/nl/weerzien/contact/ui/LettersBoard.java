package nl.weerzien.contact.ui;

import com.vaadin.flow.component.html.Div;
import nl.weerzien.contact.Letter;
import nl.weerzien.document.ui.DocumentsNavigation;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;

/// The letters of the IND: those to confirm first, then what the others ask and mean.
class LettersBoard extends Div {

    LettersBoard(LetterWork work, CaseId caseId) {
        addClassNames("stack", "narrow");
        for (var paper : work.letters().unconfirmed(caseId))
            add(new Notice(
                            Pill.Tone.WAIT,
                            new MessageKey("contact.letter.waits"),
                            new MessageKey(
                                    "contact.letter.waits.received",
                                    paper.receipt().at()))
                    .with(Action.primaryLink(
                            new MessageKey("contact.letter.waits.look"), LetterNavigation.letter(caseId, paper.id()))));
        var letters = work.letters().of(caseId);
        if (letters.isEmpty()) add(Say.paragraph(new MessageKey("contact.letter.none")));
        var readiness = work.readiness().of(caseId);
        for (var letter : letters) add(card(letter, readiness));
        add(
                Say.small(new MessageKey("contact.letter.how")),
                Lay.actions(Action.link(
                        new MessageKey("contact.letter.add"),
                        DocumentsNavigation.papers(caseId).href())));
    }

    private static Card card(Letter letter, CaseReadiness readiness) {
        var card = new Card(
                new MessageKey(
                        "contact.letter.of",
                        letter.concerns().getFirst().purport().label(),
                        letter.dated()),
                LetterMeaning.concerns(letter, readiness.file()));
        LetterMeaning.day(letter, readiness).ifPresent(card::add);
        if (!letter.asked().isEmpty()) card.add(progress(letter));
        card.add(Lay.actions(Action.link(
                new MessageKey("contact.letter.open"), LetterNavigation.letter(letter.caseId(), letter.document()))));
        return card;
    }

    static Pill progress(Letter letter) {
        return new Pill(
                letter.isOpen() ? Pill.Tone.OPEN : Pill.Tone.OK,
                new MessageKey("contact.letter.progress", letter.asked().size(), letter.answered()));
    }
}
