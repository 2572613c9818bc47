package nl.weerzien.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.desk.Glances.Look;
import nl.weerzien.security.CurrentUser;
import nl.weerzien.security.Role;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Say;

/// What a supervisor looks at: families handed over, the oldest term first; other families of the office whose term
/// presses; rules and questions that need somebody's eye; the way to the figures.
@SpringComponent
class SupervisorDesk implements Desk {
    private static final String FIGURES = "figures";

    private final Glances glances;
    private final ChecklistService rules;
    private final Clock clock;

    SupervisorDesk(Glances glances, ChecklistService rules, Clock clock) {
        this.glances = glances;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Role role() {
        return Role.SUPERVISOR;
    }

    @Override
    public MessageKey title(CurrentUser user) {
        return new MessageKey("desk.supervisor");
    }

    @Override
    public Component content(CurrentUser user) {
        var looks = glances.mine();
        var seen = new ArrayList<Glance>();
        looks.forEach(look -> {
            if (look instanceof Look.Seen(var glance)) seen.add(glance);
        });
        var toReview = seen.stream()
                .filter(Glance::underReview)
                .sorted(Glance.OLDEST_TERM_FIRST)
                .toList();
        var others = looks.stream()
                .filter(look -> !(look instanceof Look.Seen(var glance)) || !glance.underReview() && glance.presses())
                .toList();
        var rest = looks.stream()
                .filter(look -> look instanceof Look.Seen(var glance) && !glance.underReview() && !glance.presses())
                .toList();
        return Lay.split(
                Lay.stack(review(toReview), pressing(others), calm(rest)),
                Lay.stack(
                        new RulesToCheck(rules.stale(LocalDate.now(clock)).size()),
                        new OpenQuestions(seen),
                        figures()));
    }

    private static Card figures() {
        return new Card(
                new MessageKey("desk.figures"),
                Say.small(new MessageKey("desk.figures.explained")),
                Lay.actions(Action.link(new MessageKey("desk.figures.open"), FIGURES)));
    }

    private Div review(List<Glance> toReview) {
        return Lay.stack(
                Heading.section(new MessageKey("desk.supervisor.to-review", toReview.size())),
                toReview.isEmpty()
                        ? Say.small(new MessageKey("desk.supervisor.to-review.none"))
                        : VolunteerDesk.lines(
                                toReview, glance -> new FamilyLine(new Look.Seen(glance), reviewActions(glance))));
    }

    private Component[] reviewActions(Glance glance) {
        var id = glance.file().id();
        var open = Action.link(
                new MessageKey("desk.supervisor.review"),
                CaseLink.to(id, CaseTabs.REVIEW).href());
        return glance.resubmitted()
                ? new Component[] {new Pill(Tone.WAIT, new MessageKey("desk.supervisor.resubmitted")), open}
                : new Component[] {open};
    }

    private static Div pressing(List<Look> looks) {
        return Lay.stack(
                Heading.section(new MessageKey("desk.supervisor.pressing", looks.size())),
                looks.isEmpty()
                        ? Say.small(new MessageKey("desk.supervisor.pressing.none"))
                        : VolunteerDesk.lines(looks.stream()));
    }

    private static Component calm(List<Look> looks) {
        return looks.isEmpty()
                ? Lay.lines()
                : new Disclosure(
                        new MessageKey("desk.supervisor.calm", looks.size()), VolunteerDesk.lines(looks.stream()));
    }
}
