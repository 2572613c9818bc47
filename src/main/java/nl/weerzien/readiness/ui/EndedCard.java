package nl.weerzien.readiness.ui;

import java.util.List;
import nl.weerzien.checklist.Referral;
import nl.weerzien.checklist.RoadEnd;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Say;

/// A road that ended without an arrival: how, and who can help now.
class EndedCard extends Card {

    EndedCard(String relative, RoadEnd end, List<Referral> referrals) {
        super(new MessageKey("readiness.road.ended", relative, end.label()));
        add(Say.paragraph(new MessageKey("readiness.road.ended.help")), new ReferralList(referrals));
    }
}
