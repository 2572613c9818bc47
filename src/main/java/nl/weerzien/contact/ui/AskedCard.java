package nl.weerzien.contact.ui;

import java.util.List;
import nl.weerzien.contact.Letter;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Say;

/// What the IND asked, with how far each point is, and the papers that may answer it.
class AskedCard extends Card {

    /// @param held what the family has
    /// @param then shows the letter anew
    AskedCard(LetterWork work, Letter letter, CaseReadiness held, LetterPicture picture, Runnable then) {
        super(new MessageKey("contact.letter.asked"), LettersBoard.progress(letter));
        add(Say.small(new MessageKey("contact.letter.answer.how")));
        var fitting = work.asks().fitting(letter);
        int number = 1;
        for (var item : letter.asked()) {
            var row = new AnswerRow(number++, item, held, work, letter, then);
            var place = item.place();
            if (place != null && !item.answer().settled()) row.add(picture.piece(place));
            row.show(fitting.getOrDefault(item.id(), List.of()));
            add(row);
        }
    }
}
