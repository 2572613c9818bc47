package nl.weerzien.desk;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.deadline.Deadlines;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Ring;
import nl.weerzien.shell.Say;

/// How much is still asked, for whom, and until when.
class SponsorSummary extends Div {

    SponsorSummary(CaseReadiness state, List<Wanted> wanted) {
        addClassName("lines");
        if (!wanted.isEmpty()) add(Say.paragraph(new MessageKey("desk.sponsor.summary", SponsorDesk.counts(wanted))));
        term(state)
                .ifPresent(term -> add(new Ring(
                        term.daysLeft(state.today()),
                        term.days(),
                        term.governing(),
                        term.name().title())));
    }

    private static Optional<Deadline> term(CaseReadiness state) {
        return Deadlines.next(state.deadlines());
    }
}
