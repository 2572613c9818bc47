package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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

/// What the law or an origin asks otherwise than when somebody last looked, said once for all relatives of whom it is
/// the same, and the button that says it was seen. The checklist below it is already that of today.
class AmendedRules extends Card {

    /// What is said of a relative.
    private record Said(MessageKey since, List<MessageKey> what) {
        static Said of(RulesChanged changed) {
            return new Said(
                    AmendedRules.since(changed),
                    changed.amendments().stream().map(Amendment::words).toList());
        }
    }

    /// @param changed one or more relatives of whom the same is said
    /// @param accept called by the button
    private AmendedRules(CaseReadiness readiness, Said said, List<RulesChanged> changed, Runnable accept) {
        super(new MessageKey("readiness.changed.title", names(readiness, changed)));
        addClassName("amended");
        add(Say.paragraph(said.since()), Say.paragraph(new MessageKey("readiness.changed.explained")));
        add(Heading.part(new MessageKey("readiness.changed.what")));
        add(Lay.list(said.what().stream().map(Say::inline).toArray(Component[]::new)));
        add(Lay.actions(Action.secondary(new MessageKey("readiness.changed.accept"), accept)));
    }

    /// @param accept takes those whose card says that it was seen
    static List<AmendedRules> of(CaseReadiness readiness, Consumer<List<RulesChanged>> accept) {
        var alike = readiness.rulesChanged().stream()
                .collect(Collectors.groupingBy(Said::of, LinkedHashMap::new, Collectors.toList()));
        return alike.entrySet().stream()
                .map(one ->
                        new AmendedRules(readiness, one.getKey(), one.getValue(), () -> accept.accept(one.getValue())))
                .toList();
    }

    private static List<String> names(CaseReadiness readiness, List<RulesChanged> changed) {
        var family = readiness.file().family();
        return changed.stream()
                .map(one -> Words.show(family.person(one.relative()).name().given()))
                .toList();
    }

    /// Between two editions, or inside one when only an origin or a source was changed.
    private static MessageKey since(RulesChanged changed) {
        var before = changed.before();
        var now = changed.now();
        return before.edition().equals(now.edition())
                ? new MessageKey("readiness.changed.since", before.on())
                : new MessageKey(
                        "readiness.changed.edition",
                        before.on(),
                        before.edition().title(),
                        now.edition().title());
    }
}
