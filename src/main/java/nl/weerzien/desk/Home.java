package nl.weerzien.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.weerzien.security.SignedIn;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Words;

/// Where everybody begins: the desk of their role.
@Route("")
@PermitAll
@Menu(title = "desk.menu", order = 0)
class Home extends Div implements HasDynamicTitle {

    Home(List<Desk> desks, SignedIn signedIn, News news) {
        addClassName("stack");
        var user = signedIn.get();
        var desk = desks.stream()
                .filter(one -> one.role() == user.role())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no desk for " + user.role()));
        add(Heading.page(desk.title(user)));
        add(news.of(user));
        add(desk.content(user));
    }

    @Override
    public String getPageTitle() {
        return Words.of("desk.menu");
    }
}
