package nl.weerzien.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import nl.weerzien.security.AccountChange;
import nl.weerzien.security.OwnPasswordService;
import nl.weerzien.security.PasswordRule;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.MainLayout;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;
import org.springframework.security.core.context.SecurityContextHolder;

/// What people look after by themselves: their password.
@Route(MainLayout.OWN_ACCOUNT)
@PermitAll
class OwnAccountView extends Div implements HasDynamicTitle {
    private final OwnPasswordService service;
    private final PasswordField old = new PasswordField(Words.of("security.own-password.old"));
    private final PasswordField wanted = new PasswordField(Words.of("security.own-password.new"));
    private final PasswordField again = new PasswordField(Words.of("security.own-password.again"));
    private final Div news = new Div();

    OwnAccountView(OwnPasswordService service) {
        this.service = service;
        addClassNames("narrow", "stack");
        old.getElement().setAttribute("autocomplete", "current-password");
        wanted.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        wanted.setHelperText(Words.of("security.password.rule", PasswordRule.SHORTEST));
        add(Heading.page(new MessageKey("security.own-account")));
        add(new Card(
                new MessageKey("security.own-password"),
                Say.paragraph(new MessageKey("security.own-password.sentence")),
                Lay.fields(old, wanted, again),
                news,
                Lay.actions(Action.primary(new MessageKey("security.own-password.change"), this::change))));
    }

    @Override
    public String getPageTitle() {
        return Words.of("security.own-account");
    }

    private void change() {
        if (!wanted.getValue().equals(again.getValue())) {
            refuse(new MessageKey("security.own-password.again.differs"));
            return;
        }
        switch (service.change(old.getValue(), wanted.getValue())) {
            case AccountChange.Done _ -> getUI().ifPresent(OwnAccountView::signInAnew);
            case AccountChange.Refused(var reason) -> refuse(reason);
        }
    }

    /// Ends this session at once: requests that are under way already would still find it open.
    private static void signInAnew(UI ui) {
        ui.getPage().setLocation(LoginView.ROUTE + "?" + LoginView.CHANGED);
        VaadinSession.getCurrent().getSession().invalidate();
        SecurityContextHolder.clearContext();
    }

    private void refuse(MessageKey reason) {
        news.removeAll();
        news.add(new Notice(Tone.WAIT, reason).announced());
    }
}
