package nl.weerzien.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import nl.weerzien.document.TravelZone;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;

/// The machine-readable lines of a passport or card, and which of their parts a check digit proves.
class TravelZoneCard extends Card {

    TravelZoneCard(TravelZone zone, PagePicture picture) {
        super(new MessageKey("document.zone"));
        var lines = new Pre(String.join("\n", zone.lines()));
        lines.addClassName("zone");
        lines.getElement().setAttribute("dir", "ltr");
        lines.getElement().setAttribute("tabindex", "0");
        add(lines, Say.small(new MessageKey("document.zone.what")));
        for (var check : zone.checks()) add(line(check));
        add(Action.quiet(new MessageKey("document.field.show"), () -> picture.look(zone.page(), zone.box())));
    }

    private static Div line(TravelZone.Check check) {
        return Lay.ends(
                Say.inline(part(check.protects())),
                check.passed()
                        ? new Pill(Pill.Tone.OK, new MessageKey("document.zone.proven"))
                        : new Pill(Pill.Tone.WAIT, new MessageKey("document.zone.not-proven")));
    }

    private static MessageKey part(TravelZone.Protects part) {
        return new MessageKey(
                switch (part) {
                    case NUMBER -> "document.zone.number";
                    case BIRTH -> "document.zone.birth";
                    case EXPIRY -> "document.zone.expiry";
                    case OPTIONAL -> "document.zone.optional";
                    case ALL -> "document.zone.all";
                });
    }
}
