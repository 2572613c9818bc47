package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.Doubt;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// The route beside this one for somebody who may be outside the circle: what is asked there, so that nobody stops
/// collecting. A supervisor or lawyer leads.
class OtherRouteCard extends Card {

    /// @param beside what the other route asks of this relative
    OtherRouteCard(CaseReadiness readiness, Readiness one, Checklist beside) {
        super(new MessageKey(
                "readiness.beside.title",
                beside.edition().title(),
                Words.show(
                        readiness.file().family().person(one.relative()).name().given())));
        add(Say.paragraph(new MessageKey("readiness.beside.explained")));
        var asked = beside.applying()
                .map(item -> (Component) Lay.lines(
                        Say.inline(item.requirement().title()),
                        Say.small(item.requirement().satisfiedBy()),
                        new Disclosure(
                                new MessageKey("readiness.source.title"),
                                new SourceLines(item.requirement().provenance(), readiness.today()))))
                .toArray(Component[]::new);
        add(Lay.list(asked));
        beside.doubts().forEach(doubt -> add(doubt(doubt, readiness)));
    }

    private static Component doubt(Doubt doubt, CaseReadiness readiness) {
        return Lay.lines(
                new Pill(Pill.Tone.WAIT, Labels.asks(doubt.whom())),
                Say.paragraph(doubt.text()),
                new Disclosure(
                        new MessageKey("readiness.source.title"),
                        new SourceLines(doubt.provenance(), readiness.today())));
    }
}
