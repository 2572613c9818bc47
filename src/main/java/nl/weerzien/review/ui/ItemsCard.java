package nl.weerzien.review.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.review.Judgement;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;

/// Everything to judge, with what was said of it; each opens on its button.
class ItemsCard extends Card {

    ItemsCard(List<Item> items, int opened, JudgingDesk desk) {
        super(new MessageKey("review.items"));
        var lines = new ArrayList<Component>();
        for (var i = 0; i < items.size(); i++) {
            var index = i;
            var button = Action.quiet(items.get(i).title(), () -> desk.open(index));
            if (i == opened) button.getElement().setAttribute("aria-current", "true");
            lines.add(Lay.ends(button, state(items.get(i))));
        }
        var list = Lay.list(lines.toArray(Component[]::new));
        list.addClassName("items");
        add(list);
    }

    private static Pill state(Item item) {
        return item.verdict()
                .map(verdict ->
                        new Pill(tone(verdict.judgement()), verdict.judgement().label()))
                .orElseGet(() -> new Pill(Pill.Tone.QUIET, new MessageKey("review.judgement.none")));
    }

    private static Pill.Tone tone(Judgement judgement) {
        return switch (judgement) {
            case ACCEPTED -> Pill.Tone.OK;
            case RETURNED -> Pill.Tone.OPEN;
            case NOTED -> Pill.Tone.QUIET;
        };
    }
}
