package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.weerzien.checklist.Amendment;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.RulesChanged;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// What the law or an origin asks otherwise of a relative than when somebody last looked, and the button that says it
/// was seen. The checklist below it is already that of today.
class AmendedRules extends Card {

    /// @param accept called by the button
    AmendedRules(CaseReadiness readiness, RulesChanged changed, Runnable accept) {
        super(new MessageKey(
                "readiness.changed.title",
                Words.show(readiness
                        .file()
                        .family()
                        .person(changed.relative())
                        .name()
                        .given())));
        addClassName("amended");
        add(since(changed), Say.paragraph(new MessageKey("readiness.changed.explained")));
        add(Heading.part(new MessageKey("readiness.changed.what")), lines(changed.amendments()));
        add(Lay.actions(Action.secondary(new MessageKey("readiness.changed.accept"), accept)));
    }

    /// Between two editions, or inside one when only an origin or a source was changed.
    private static Component since(RulesChanged changed) {
        var before = changed.before();
        var now = changed.now();
        return before.edition().equals(now.edition())
                ? Say.paragraph(new MessageKey("readiness.changed.since", before.on()))
                : Say.paragraph(new MessageKey(
                        "readiness.changed.edition",
                        before.on(),
                        before.edition().title(),
                        now.edition().title()));
    }

    static Component lines(List<Amendment> amendments) {
        return Lay.list(
                amendments.stream().map(Amendment::words).map(Say::inline).toArray(Component[]::new));
    }
}
