package nl.weerzien.desk;

import com.vaadin.flow.component.html.Div;
import nl.weerzien.checklist.Stage;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// Where each relative is on the road to the Netherlands.
class RoadCard extends Card {

    RoadCard(CaseReadiness state) {
        super(new MessageKey("desk.road"));
        add(Lay.list(state.relatives().stream().map(one -> line(state, one)).toArray(Div[]::new)));
        add(Lay.actions(Action.link(
                new MessageKey("desk.road.open"),
                CaseLink.to(state.file().id(), CaseTabs.ROAD).href())));
        setVisible(!state.relatives().isEmpty());
    }

    private static Div line(CaseReadiness state, Readiness one) {
        var name = Words.show(state.called(one.relative()));
        var stage = one.journey().stage();
        var line = Lay.ends(Say.value(name), new Pill(tone(stage), stage.label()));
        line.addClassName("brief");
        return line;
    }

    private static Tone tone(Stage stage) {
        return switch (stage.bearing()) {
            case FAMILY_PREPARES -> Tone.OPEN;
            case FAMILY_ACTS -> Tone.WAIT;
            case OTHERS_ACT, OVER -> Tone.QUIET;
            case REFUSED -> Tone.LATE;
            case HERE -> Tone.OK;
        };
    }
}
