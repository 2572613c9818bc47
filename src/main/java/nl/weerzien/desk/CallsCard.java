package nl.weerzien.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import nl.weerzien.notice.CallService;
import nl.weerzien.notice.CallService.Call;
import nl.weerzien.security.AccountService;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;

/// Whom to call, because no e-mail reaches them or a matter presses: who and about which family, no more.
class CallsCard extends Card {
    private final transient CallService calls;
    private final transient AccountService accounts;
    private final Div lines = Lay.lines();

    CallsCard(CallService calls, AccountService accounts) {
        super(new MessageKey("desk.calls"));
        this.calls = calls;
        this.accounts = accounts;
        add(Say.small(new MessageKey("desk.calls.sentence")), lines);
        show();
    }

    private void show() {
        var waiting = calls.waiting();
        setVisible(!waiting.isEmpty());
        lines.removeAll();
        lines.add(Lay.list(waiting.stream().map(this::line).toArray(Component[]::new)));
    }

    private Div line(Call call) {
        var about = new MessageKey("desk.calls.about", call.file().number().toString(), call.since());
        return Lay.ends(
                Lay.lines(Say.value(accounts.nameOf(call.who())), Say.small(about)),
                Action.secondary(new MessageKey("desk.calls.done"), () -> {
                    calls.called(call.file().id(), call.who());
                    show();
                }));
    }
}
