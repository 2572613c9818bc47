package nl.weerzien.readiness.ui;

import nl.weerzien.journey.Journey;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Say;

/// Everybody who was to come has come. Quiet where somebody's road ended otherwise.
class ReunitedNotice extends Card {

    ReunitedNotice(CaseReadiness readiness) {
        super(new MessageKey(whole(readiness) ? "readiness.road.reunited" : "readiness.road.arrived"));
        addClassName("reunited");
        add(Say.paragraph(
                new MessageKey(whole(readiness) ? "readiness.road.reunited.text" : "readiness.road.arrived.text")));
    }

    private static boolean whole(CaseReadiness readiness) {
        return readiness.journeys().all().stream().allMatch(Journey::arrived);
    }
}
