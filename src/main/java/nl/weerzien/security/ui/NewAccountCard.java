package nl.weerzien.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.weerzien.security.AccountChange;
import nl.weerzien.security.NewAccount;
import nl.weerzien.security.Office;
import nl.weerzien.security.Role;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Words;

/// The form of a new account. What was typed stays until the account is made.
class NewAccountCard extends Card {
    private final Office office;
    private final Supplier<String> password;
    private final Function<NewAccount, AccountChange> create;
    private final TextField name = new TextField(Words.of("security.account.name"));
    private final TextField login = new TextField(Words.of("security.login"));
    private final Select<Role> role = new Select<>();
    private final Select<Language> language = new Select<>();
    private final Div news = new Div();

    /// @param password makes a fresh one for each account
    NewAccountCard(Office office, Supplier<String> password, Function<NewAccount, AccountChange> create) {
        super(new MessageKey("security.accounts.new"));
        this.office = office;
        this.password = password;
        this.create = create;
        login.setAutocapitalize(Autocapitalize.NONE);
        role.setLabel(Words.of("security.account.role"));
        role.setItems(Role.OF_PEOPLE);
        role.setItemLabelGenerator(one -> Words.of(RoleWords.of(one)));
        language.setLabel(Words.of("security.account.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(Language.NL);
        add(Lay.fields(name, login, role, language), news);
        add(Lay.actions(Action.primary(new MessageKey("security.accounts.make"), this::make)));
    }

    private void make() {
        news.removeAll();
        var chosen = role.getValue();
        if (chosen == null) {
            complain(new MessageKey("security.accounts.role-needed"));
            return;
        }
        var wanted = new NewAccount(
                chosen,
                office.id(),
                login.getValue(),
                name.getValue(),
                language.getValue().locale(),
                password.get());
        switch (create.apply(wanted)) {
            case AccountChange.Done _ -> {
                name.clear();
                login.clear();
            }
            case AccountChange.Refused(var reason) -> complain(reason);
        }
    }

    private void complain(MessageKey reason) {
        news.add(new Notice(Tone.WAIT, reason).announced());
    }
}
