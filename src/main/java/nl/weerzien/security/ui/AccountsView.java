package nl.weerzien.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.weerzien.security.AccountService;
import nl.weerzien.security.Office;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// Who may sign in, by office.
@Route("accounts")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "security.accounts", order = 90)
class AccountsView extends Div implements HasDynamicTitle {
    private final AccountService service;
    private final Select<Office> office = new Select<>();
    private final TextField newOffice = new TextField(Words.of("security.office.name"));
    private final Div officeNews = new Div();
    private final Section accounts = new Section();

    AccountsView(AccountService service) {
        this.service = service;
        addClassName("stack");
        accounts.addClassName("stack");
        office.setLabel(Words.of("security.account.office"));
        office.setItemLabelGenerator(Office::name);
        office.addValueChangeListener(_ -> showAccounts());
        add(Heading.page(new MessageKey("security.accounts")));
        add(Say.paragraph(new MessageKey("security.accounts.sentence")));
        add(Lay.fields(office), accounts, officeCard());
        showOffices(Optional.empty());
    }

    @Override
    public String getPageTitle() {
        return Words.of("security.accounts");
    }

    private Card officeCard() {
        var make = Action.secondary(new MessageKey("security.offices.make"), this::openOffice);
        return new Card(new MessageKey("security.offices.new"), Lay.fields(newOffice), officeNews, Lay.actions(make));
    }

    private void openOffice() {
        var name = newOffice.getValue();
        var objection = service.open(name);
        officeNews.removeAll();
        if (objection.isPresent()) {
            officeNews.add(new Notice(Tone.WAIT, objection.get()).announced());
            return;
        }
        officeNews.add(new Notice(Tone.OK, new MessageKey("security.offices.made")).announced());
        newOffice.clear();
        showOffices(Optional.of(name.strip()));
    }

    private void showOffices(Optional<String> wanted) {
        var all = service.offices();
        office.setItems(all);
        all.stream()
                .filter(one -> wanted.isEmpty() || one.name().equals(wanted.get()))
                .findFirst()
                .ifPresent(office::setValue);
    }

    private void showAccounts() {
        accounts.removeAll();
        var chosen = office.getValue();
        if (chosen != null) accounts.add(new AccountsOfOffice(service, chosen));
    }
}
