package nl.weerzien.notice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weerzien.notice.AddressProofService;
import nl.weerzien.notice.CalendarService;
import nl.weerzien.notice.NoticeAddresses;
import nl.weerzien.notice.Post;
import nl.weerzien.notice.PreferenceService;
import nl.weerzien.security.SignedIn;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Words;

/// How somebody wants to be told, and their calendar.
@Route(NoticeNavigation.ROUTE)
@RolesAllowed({"SPONSOR", "VOLUNTEER", "SUPERVISOR"})
@Menu(title = "notice.menu", order = 40)
class RemindersView extends Div implements HasDynamicTitle {

    RemindersView(
            PreferenceService preferences,
            AddressProofService proofs,
            CalendarService calendars,
            Post post,
            NoticeAddresses addresses,
            SignedIn signedIn) {
        addClassNames("narrow", "stack");
        add(
                Heading.page(new MessageKey("notice.menu")),
                new MailCard(preferences, proofs, post, signedIn.get().role()),
                new CalendarCard(calendars, addresses));
    }

    @Override
    public String getPageTitle() {
        return Words.of("notice.menu");
    }
}
