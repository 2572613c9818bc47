package nl.weerzien.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import nl.weerzien.security.CurrentUser;
import nl.weerzien.security.Role;
import nl.weerzien.security.SignedIn;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// The frame of every page: a link past it, brand, menu, language, who is signed in, the way out, and the page itself.
///
/// The menu is made of the views that carry `@Menu` and that the current user may enter; a `@Menu` title is a message
/// key.
@Layout
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    /// Where people look after their own account; the room that knows accounts answers there.
    public static final String OWN_ACCOUNT = "my-account";

    private static final String PAGE = "page";

    private final Main page = new Main();
    private final Nav menu = new Nav();

    MainLayout(SignedIn signedIn, AuthenticationContext sessions, LanguageSwitch languages) {
        addClassName("frame");
        page.setId(PAGE);
        page.addClassName(PAGE);
        page.getElement().setAttribute("tabindex", "-1");
        var skip = Action.textLink(new MessageKey("shell.skip"), "#" + PAGE);
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        add(skip, bar(signedIn.find().orElse(null), sessions, languages), page);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        page.getElement().removeAllChildren();
        if (content != null) page.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        page.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = event.getLocation().getPath();
        menu.removeAll();
        menu.add(Lay.list(entries(here).toArray(Anchor[]::new)));
        menu.setVisible(menu.getElement().getChild(0).getChildCount() > 0);
    }

    private Header bar(@Nullable CurrentUser user, AuthenticationContext sessions, LanguageSwitch languages) {
        var brand = new Anchor("", new Span(Words.of("shell.brand")));
        brand.addClassName("brand");
        brand.setAriaLabel(Words.of("shell.brand"));
        menu.setAriaLabel(Words.of("shell.menu"));
        var space = new Span();
        space.addClassName("grow");
        var bar = new Header(brand, menu, space, languages);
        bar.addClassName("bar");
        if (user != null) {
            var who = new Anchor(OWN_ACCOUNT, Say.value(user.name()));
            who.addClassName("who");
            who.setAriaLabel(Words.of("shell.own-account", user.name()));
            var out = Action.quiet(new MessageKey("shell.sign-out"), sessions::logout);
            out.addClassName("sign-out");
            bar.add(who, out);
            if (user.role() == Role.SPONSOR) bar.add(quickExit());
        }
        return bar;
    }

    private static Anchor quickExit() {
        var exit = Action.textLink(new MessageKey("shell.quick-exit"), QuickExit.PATH);
        exit.addClassName("quick-exit");
        exit.setRouterIgnore(true);
        return exit;
    }

    private static List<Anchor> entries(String here) {
        return MenuConfiguration.getMenuEntries().stream()
                .map(entry -> {
                    var path = entry.path().replaceFirst("^/", "");
                    var link = Action.textLink(new MessageKey(entry.title()), path);
                    if (path.equals(here)) link.getElement().setAttribute("aria-current", PAGE);
                    return link;
                })
                .toList();
    }
}
