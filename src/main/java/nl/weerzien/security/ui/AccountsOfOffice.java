package nl.weerzien.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.security.SecureRandom;
import java.util.List;
import nl.weerzien.security.Account;
import nl.weerzien.security.AccountChange;
import nl.weerzien.security.AccountService;
import nl.weerzien.security.FreshPassword;
import nl.weerzien.security.NewAccount;
import nl.weerzien.security.Office;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Table;
import nl.weerzien.shell.Words;

/// The accounts of one office, with what can be done to them, and the making of a new one.
class AccountsOfOffice extends Div {
    private final SecureRandom random = new SecureRandom();
    private final AccountService service;
    private final Office office;
    private final Div news = new Div();
    private final Div list = new Div();

    AccountsOfOffice(AccountService service, Office office) {
        this.service = service;
        this.office = office;
        addClassName("stack");
        add(new Card(new MessageKey("security.accounts.of", office.name()), news, list));
        add(new NewAccountCard(office, () -> FreshPassword.make(random), this::create));
        show();
    }

    private AccountChange create(NewAccount wanted) {
        var change = service.create(wanted);
        if (change instanceof AccountChange.Done(var account))
            tellPassword("security.accounts.made", account, wanted.password());
        return change;
    }

    private void show() {
        list.removeAll();
        var accounts = service.of(office.id());
        list.add(accounts.isEmpty() ? Say.paragraph(new MessageKey("security.accounts.none")) : table(accounts));
    }

    private Table table(List<Account> accounts) {
        var table = new Table(
                new MessageKey("security.accounts.of", office.name()),
                List.of(
                        Say.inline(new MessageKey("security.account.name")),
                        Say.inline(new MessageKey("security.login")),
                        Say.inline(new MessageKey("security.account.role")),
                        Say.inline(new MessageKey("security.account.state")),
                        Say.inline(new MessageKey("security.account.actions"))));
        accounts.forEach(account -> table.row(Say.value(account.name()), cells(account)));
        return table;
    }

    private List<Component> cells(Account account) {
        var active = account.disabledAt() == null;
        return List.of(
                Say.value(account.login()),
                Say.inline(RoleWords.of(account.role())),
                new Pill(
                        active ? Tone.OK : Tone.QUIET,
                        new MessageKey(active ? "security.account.active" : "security.account.disabled")),
                active
                        ? Lay.row(
                                action("security.account.reset", account, () -> resetPassword(account)),
                                action("security.account.disable", account, () -> tell(service.disable(account.id()))))
                        : action("security.account.enable", account, () -> tell(service.enable(account.id()))));
    }

    /// Read aloud with the name, since a list of buttons says nothing about their rows.
    private static Component action(String key, Account account, Runnable work) {
        var button = Action.secondary(new MessageKey(key), work);
        button.setAriaLabel(Words.of(key) + " " + account.name());
        return button;
    }

    private void resetPassword(Account account) {
        var password = FreshPassword.make(random);
        var change = service.resetPassword(account.id(), password);
        if (change instanceof AccountChange.Done) tellPassword("security.accounts.reset", account, password);
        else tell(change);
    }

    private void tell(AccountChange change) {
        switch (change) {
            case AccountChange.Done(var account) ->
                say(new Notice(Tone.OK, new MessageKey("security.accounts.changed", account.name())));
            case AccountChange.Refused(var reason) -> say(new Notice(Tone.WAIT, reason));
        }
    }

    private void tellPassword(String key, Account account, String password) {
        say(new Notice(
                Tone.OK, new MessageKey(key, account.name()), new MessageKey("security.accounts.password", password)));
    }

    private void say(Notice notice) {
        news.removeAll();
        news.add(notice.announced());
        show();
    }
}
