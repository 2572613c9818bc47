package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.contact.ui.LetterNavigation;
import nl.weerzien.readiness.CompletionRequest;
import nl.weerzien.readiness.CompletionRequest.Point;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;

/// What a letter of the IND asks of relatives who stand alike, point by point, with how far each is, and the way to the
/// letter.
class AskedLines extends Div {

    /// @param points at least one
    AskedLines(CaseId caseId, CompletionRequest request, List<Point> points) {
        addClassName("lines");
        add(Heading.detail(new MessageKey("readiness.station.asked")));
        add(Lay.list(points.stream().map(AskedLines::line).toArray(Component[]::new)));
        add(Lay.actions(Action.link(
                new MessageKey("readiness.station.asked.letter"), LetterNavigation.letter(caseId, request.letter()))));
    }

    private static Component line(Point point) {
        var tone = point.answered() ? Pill.Tone.OK : Pill.Tone.OPEN;
        var line = Lay.lines(Say.inDutch(point.words()));
        // who does not read Dutch knows by these what is asked
        if (!point.kinds().isEmpty())
            line.add(Say.small(new MessageKey(
                    "readiness.station.asked.papers",
                    point.kinds().stream().map(KindDescription::title).toList())));
        line.add(Lay.row(new Pill(tone, point.state())));
        return line;
    }
}
