package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.weerzien.checklist.Amendment;
import nl.weerzien.checklist.PreparedUnder;
import nl.weerzien.checklist.RouteVerdict;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.RulesChanged;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

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
                amendments.stream().map(AmendedRules::words).map(Say::inline).toArray(Component[]::new));
    }

    private static MessageKey words(Amendment amendment) {
        return switch (amendment) {
            case Amendment.Added(var now) -> new MessageKey("readiness.changed.added", title(now));
            case Amendment.Dropped(var before) -> new MessageKey("readiness.changed.dropped", before.title());
            case Amendment.Altered(var _, var now, var parts) ->
                new MessageKey(
                        "readiness.changed.altered",
                        title(now),
                        parts.stream().sorted().map(AmendedRules::part).toList());
            case Amendment.RouteAltered(var before, var now) ->
                new MessageKey("readiness.changed.route", RouteVerdict.title(before), RouteVerdict.title(now));
            case Amendment.HandlingAltered(var before, var now) ->
                new MessageKey("readiness.changed.handling", handling(before), handling(now));
            case Amendment.TermAdded(var now) ->
                new MessageKey("readiness.changed.term-added", now.term().title());
            case Amendment.TermDropped(var before) ->
                new MessageKey("readiness.changed.term-dropped", before.term().title());
            case Amendment.TermAltered(var _, var now) ->
                new MessageKey("readiness.changed.term-altered", now.term().title());
        };
    }

    /// What is asked today has words in every language.
    private static MessageKey title(PreparedUnder.Asked now) {
        return now.requirement().title();
    }

    private static MessageKey part(Amendment.Part part) {
        return switch (part) {
            case NEED -> new MessageKey("readiness.changed.part.need");
            case PAPERS -> new MessageKey("readiness.changed.part.papers");
            case ASKED_BY -> new MessageKey("readiness.changed.part.asked-by");
            case EXPLAINABLE -> new MessageKey("readiness.changed.part.explainable");
        };
    }

    private static MessageKey handling(@Nullable String code) {
        return new MessageKey("readiness.changed.handling." + (code == null ? "unknown" : code));
    }
}
