package nl.weerzien.contact.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.contact.AskedItem;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import org.jspecify.annotations.Nullable;

/// What a letter asks, point by point: to nod at, to change, to leave out, to add to.
class AskedForm extends Card {
    private final List<PointRow> rows = new ArrayList<>();
    private final LetterWork work;
    private final CaseId caseId;
    private final CaseFile file;
    private final Div points = Lay.stack();

    AskedForm(LetterWork work, CaseId caseId, List<AskedItem> proposed, CaseFile file, LetterPicture picture) {
        super(new MessageKey("contact.letter.asked"));
        this.work = work;
        this.caseId = caseId;
        this.file = file;
        add(Say.small(new MessageKey(proposed.isEmpty() ? "contact.letter.asked.none" : "contact.letter.asked.check")));
        add(points);
        for (var item : proposed) {
            var place = item.place();
            var row = row(item);
            if (place != null) row.addComponentAsFirst(picture.piece(place));
        }
        add(Lay.actions(Action.secondary(new MessageKey("contact.letter.asked.add"), () -> {
            row(null).begin();
        })));
    }

    private PointRow row(@Nullable AskedItem item) {
        var row = new PointRow(work, file, item);
        row.add(Lay.actions(Action.quiet(new MessageKey("contact.letter.asked.leave-out"), () -> {
            rows.remove(row);
            points.remove(row);
        })));
        rows.add(row);
        points.add(row);
        return row;
    }

    /// Those with words.
    List<AskedItem> items() {
        return rows.stream().flatMap(row -> row.item(caseId).stream()).toList();
    }
}
