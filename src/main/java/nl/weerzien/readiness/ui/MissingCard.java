package nl.weerzien.readiness.ui;

import java.time.LocalDate;
import java.util.List;
import nl.weerzien.checklist.Referral;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Say;

/// Nobody knows where a relative is: that the road goes on all the same, what is not known about telling the IND, and
/// who can help to search.
class MissingCard extends Card {

    MissingCard(String relative, LocalDate since, List<Referral> referrals) {
        super(new MessageKey("readiness.road.missing", relative, since));
        add(
                Say.paragraph(new MessageKey("readiness.road.missing.goes-on")),
                Say.paragraph(new MessageKey("readiness.road.missing.ind")),
                Say.paragraph(new MessageKey("readiness.road.ended.help")),
                new ReferralList(referrals),
                Say.small(new MessageKey("readiness.road.missing.found")));
    }
}
