package nl.weerzien.contact.ui;

import java.util.List;
import nl.weerzien.contact.AskedAnswer;
import nl.weerzien.contact.AskedItem;
import nl.weerzien.contact.Letter;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Say;

/// What the IND asked, with how far each point is, and the papers that may answer it.
class AskedCard extends Card {

    /// @param then shows the letter anew
    AskedCard(LetterWork work, Letter letter, LetterPicture picture, Runnable then) {
        super(new MessageKey("contact.letter.asked"), LettersBoard.progress(letter));
        add(Say.small(new MessageKey("contact.letter.answer.how")));
        var fitting = work.asks().fitting(letter);
        var file = work.cases().get(letter.caseId());
        int number = 1;
        for (var item : letter.asked()) {
            var row = new AnswerRow(number++, item, file.family(), work, letter, then);
            var place = item.place();
            if (place != null && !settled(item)) row.add(picture.piece(place));
            row.show(fitting.getOrDefault(item.id(), List.of()));
            add(row);
        }
    }

    private static boolean settled(AskedItem item) {
        return !(item.answer() instanceof AskedAnswer.Open);
    }
}
