package nl.weerzien.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.weerzien.security.AccountChange;
import nl.weerzien.security.PasswordRule;
import nl.weerzien.security.SetUpService;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// The first visit to a house with nobody in it: its first office and administrator. There is no second visit.
@Route(SetUpView.ROUTE)
@AnonymousAllowed
class SetUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "set-up";

    private final SetUpService service;
    private final TextField office = new TextField(Words.of("security.office.name"));
    private final TextField name = new TextField(Words.of("security.account.name"));
    private final TextField login = new TextField(Words.of("security.login"));
    private final PasswordField password = new PasswordField(Words.of("security.password"));
    private final Div news = new Div();

    SetUpView(SetUpService service) {
        this.service = service;
        addClassNames("narrow", "stack");
        login.setAutocapitalize(Autocapitalize.NONE);
        password.setHelperText(Words.of("security.password.rule", PasswordRule.SHORTEST));
        Button make = Action.primary(new MessageKey("security.set-up.make"), this::make);
        add(Heading.page(new MessageKey("security.set-up")));
        add(Say.paragraph(new MessageKey("security.set-up.sentence")));
        add(new Card(
                new MessageKey("security.set-up.first"),
                Lay.fields(office, name, login, password),
                news,
                Lay.actions(make)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!service.isOpen()) event.rerouteToError(NotFoundException.class);
    }

    @Override
    public String getPageTitle() {
        return Words.of("security.set-up");
    }

    private void make() {
        var made = service.first(
                office.getValue(), login.getValue(), name.getValue(), Words.locale(), password.getValue());
        switch (made) {
            case AccountChange.Done _ ->
                getUI().ifPresent(ui -> ui.getPage().setLocation(LoginView.ROUTE + "?" + LoginView.READY));
            case AccountChange.Refused(var reason) -> {
                news.removeAll();
                news.add(new Notice(Tone.WAIT, reason).announced());
            }
        }
    }
}
