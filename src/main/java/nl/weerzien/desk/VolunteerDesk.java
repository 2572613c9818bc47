package nl.weerzien.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.weerzien.casefile.ui.CaseFileNavigation;
import nl.weerzien.desk.Glances.Look;
import nl.weerzien.security.CurrentUser;
import nl.weerzien.security.Role;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.InPortions;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Say;

/// The families a volunteer helps, ordered by what presses.
@SpringComponent
class VolunteerDesk implements Desk {
    private static final Comparator<Look> PRESSING_FIRST = Comparator.comparing(
            look -> look instanceof Look.Seen(var glance) ? glance : null,
            Comparator.nullsFirst(Glance.PRESSING_FIRST));

    /// As many lines as somebody reads at one go.
    private static final int AT_ONCE = 50;

    private final Glances glances;

    VolunteerDesk(Glances glances) {
        this.glances = glances;
    }

    @Override
    public Role role() {
        return Role.VOLUNTEER;
    }

    @Override
    public MessageKey title(CurrentUser user) {
        return new MessageKey("desk.volunteer");
    }

    @Override
    public Component content(CurrentUser user) {
        var looks = glances.mine();
        var head = Lay.ends(Say.small(summary(looks.stream(), looks.size())), newFamily());
        if (looks.isEmpty())
            return Lay.stack(
                    head,
                    new Notice(
                            Tone.QUIET,
                            new MessageKey("desk.volunteer.none"),
                            new MessageKey("desk.volunteer.none.what-now")));
        return Lay.stack(head, lines(looks.stream()));
    }

    /// Families as lines, what presses first; those that could not be looked at come before all.
    static Component lines(Stream<Look> looks) {
        return lines(looks.sorted(PRESSING_FIRST).toList(), FamilyLine::new);
    }

    /// Families as lines, in this order.
    static <T> Component lines(List<T> families, Function<T, FamilyLine> line) {
        return new InPortions<>(Lay.list(), families, AT_ONCE, family -> new ListItem(line.apply(family)));
    }

    private static MessageKey summary(Stream<Look> looks, int all) {
        var pressing = looks.filter(look -> look instanceof Look.Seen(var glance) && glance.presses())
                .count();
        return new MessageKey("desk.volunteer.summary", all, pressing);
    }

    private static Component newFamily() {
        return Action.primaryLink(new MessageKey("desk.new-family"), CaseFileNavigation.newCaseHref());
    }
}
