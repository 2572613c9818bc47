package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Optional;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.deadline.Deadlines;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.CaseHeadPart;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Ring;
import nl.weerzien.shell.Say;

/// The term that ends first, as a ring in the head of the case: the strict day, what the law still allows, and a doubt
/// where there is one.
@SpringComponent
class TermHead implements CaseHeadPart {
    private final ReadinessService readiness;

    TermHead(ReadinessService readiness) {
        this.readiness = readiness;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> content(CaseId id) {
        var state = readiness.of(id);
        var all = state.deadlines();
        return Deadlines.next(all)
                .map(deadline -> ring(deadline, state.today()))
                .or(() -> all.stream()
                        .flatMap(terms -> terms.questions().stream())
                        .findFirst()
                        .map(question -> Lay.lines(
                                new Pill(Pill.Tone.WAIT, new MessageKey("readiness.term.unknown")),
                                Say.small(question))));
    }

    private static Component ring(Deadline deadline, LocalDate today) {
        var lines = Lay.lines(new Ring(
                deadline.daysLeft(today),
                deadline.days(),
                deadline.governing(),
                deadline.name().title()));
        if (deadline.doubt().isPresent())
            lines.add(new Pill(Pill.Tone.WAIT, new MessageKey("readiness.term.unsettled")));
        if (deadline.statedInLetter() != null) lines.add(Say.small(new MessageKey("readiness.term.by-letter")));
        else if (deadline.legallyStillPossible().isAfter(deadline.fileBy()))
            lines.add(Say.small(new MessageKey("readiness.term.by-law", deadline.legallyStillPossible())));
        return lines;
    }
}
