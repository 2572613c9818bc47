package nl.weerzien.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import java.util.Set;
import nl.weerzien.security.CurrentUser;
import nl.weerzien.security.Role;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Say;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;

/// Accounts, and how the house itself does. No family, no paper.
@SpringComponent
class AdministratorDesk implements Desk {
    private static final String ACCOUNTS = "accounts";

    /// Parts of the house that an administrator can do something about, by their name among the health contributors.
    private static final Map<String, String> PARTS = Map.of(
            "db", "desk.health.database",
            "diskSpace", "desk.health.disk",
            "db-scheduler", "desk.health.queue",
            "dbScheduler", "desk.health.queue",
            "objects", "desk.health.objects",
            "reader", "desk.health.reader");

    private final HealthEndpoint health;

    AdministratorDesk(HealthEndpoint health) {
        this.health = health;
    }

    @Override
    public Role role() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public MessageKey title(CurrentUser user) {
        return new MessageKey("desk.administrator");
    }

    @Override
    public Component content(CurrentUser user) {
        return Lay.tiles(
                new Card(
                        new MessageKey("desk.accounts"),
                        Say.paragraph(new MessageKey("desk.accounts.explained")),
                        Lay.actions(Action.primaryLink(new MessageKey("desk.accounts.open"), ACCOUNTS))),
                new Card(new MessageKey("desk.health"), health()));
    }

    private Component health() {
        var lines = Lay.lines();
        if (health.health() instanceof CompositeHealthDescriptor whole
                && whole.getComponents() instanceof Map<?, ?> parts)
            PARTS.forEach((part, words) -> {
                if (parts.get(part) instanceof HealthDescriptor found)
                    lines.add(Lay.ends(Say.inline(new MessageKey(words)), state(found.getStatus())));
            });
        return lines;
    }

    private static Pill state(Status status) {
        return Set.of(Status.UP, Status.UNKNOWN).contains(status)
                ? new Pill(Tone.OK, new MessageKey("desk.health.up"))
                : new Pill(Tone.LATE, new MessageKey("desk.health.down"));
    }
}
