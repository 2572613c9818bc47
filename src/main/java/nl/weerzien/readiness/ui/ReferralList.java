package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.weerzien.checklist.Referral;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;

/// Who can help now, and where to find them.
class ReferralList extends Div {

    ReferralList(List<Referral> referrals) {
        addClassName("stack");
        add(Lay.list(referrals.stream().map(ReferralList::line).toArray(Component[]::new)));
    }

    private static Div line(Referral referral) {
        var lines = Lay.lines(Say.strong(referral.name()), Say.paragraph(referral.text()));
        var phone = referral.phone();
        if (phone != null) lines.add(Say.small(phone));
        var address = referral.address();
        if (address != null) lines.add(Say.small(address));
        referral.page().ifPresent(page -> lines.add(link(page.toString())));
        return lines;
    }

    private static Anchor link(String page) {
        var link = new Anchor(page, page, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.getElement().setAttribute("dir", "ltr");
        return link;
    }
}
