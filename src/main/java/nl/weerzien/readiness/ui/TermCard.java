package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.deadline.Urgency;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Facts;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Ring;
import nl.weerzien.shell.Say;

/// One term, for everybody for whom it runs alike: every date of it beside the others, its doubt, what happens when it
/// passes, its source.
class TermCard extends Div {

    /// @param letter of its flag in the picture; empty when it has none
    TermCard(Deadline deadline, List<String> relatives, Optional<Character> letter, LocalDate today) {
        addClassNames("card");
        add(Heading.part(new MessageKey("readiness.term.of", deadline.name().title(), relatives)));
        var pills = Lay.row(new Pill(tone(deadline, today), word(deadline, today)));
        letter.ifPresent(flag -> pills.addComponentAsFirst(flag(flag)));
        if (deadline.doubt().isPresent())
            pills.add(new Pill(Pill.Tone.WAIT, new MessageKey("readiness.term.unsettled")));
        add(pills);
        if (deadline.running() && deadline.bindsFamily())
            add(new Ring(
                    deadline.daysLeft(today),
                    deadline.days(),
                    deadline.governing(),
                    deadline.name().title()));
        if (deadline.urgency(today) == Urgency.MISSED)
            add(new Notice(
                    Pill.Tone.LATE,
                    new MessageKey("readiness.term.still"),
                    deadline.name().still()));
        about(deadline, today);
    }

    /// Of what asks nothing of the family now, the day; all else of it one tap away.
    private void about(Deadline deadline, LocalDate today) {
        var doubt = Lay.lines();
        deadline.doubt().map(Say::small).ifPresent(doubt::add);
        var why =
                Lay.lines(Say.paragraph(deadline.name().consequence()), new SourceLines(deadline.provenance(), today));
        if (deadline.urgency(today).asks())
            add(dates(deadline), doubt, new Disclosure(new MessageKey("readiness.term.why"), why));
        else
            add(
                    new Facts().with(label(deadline), deadline.governing()),
                    new Disclosure(new MessageKey("readiness.term.all"), dates(deadline), doubt, why));
    }

    private static Span flag(char letter) {
        var flag = new Span(Character.toString(letter));
        flag.addClassName("flag-letter");
        flag.getElement().setAttribute("aria-hidden", "true");
        return flag;
    }

    private static Facts dates(Deadline deadline) {
        var facts = new Facts();
        if (deadline.countedFrom().isBefore(deadline.triggeredOn()))
            facts.with(new MessageKey("readiness.term.counted-from"), deadline.countedFrom());
        facts.with(deadline.limit().term().trigger().label(), deadline.triggeredOn());
        facts.with(label(deadline), deadline.fileBy());
        if (deadline.legallyStillPossible().isAfter(deadline.fileBy()))
            facts.with(new MessageKey("readiness.term.legal"), deadline.legallyStillPossible());
        var letter = deadline.statedInLetter();
        if (letter != null) facts.with(new MessageKey("readiness.term.letter"), letter);
        if (deadline.stoodStill() > 0) facts.with(new MessageKey("readiness.term.stood-still"), deadline.stoodStill());
        var done = deadline.doneOn();
        if (done != null) facts.with(new MessageKey("readiness.term.done-on"), done);
        return facts;
    }

    private static MessageKey label(Deadline deadline) {
        if (deadline.isMark()) return new MessageKey("readiness.term.holds-until");
        return new MessageKey(deadline.isWait() ? "readiness.term.safe-from" : "readiness.term.strict");
    }

    private static Pill.Tone tone(Deadline deadline, LocalDate today) {
        return switch (deadline.urgency(today)) {
            case DONE -> Pill.Tone.OK;
            case OTHERS_ACT -> Pill.Tone.QUIET;
            case OTHERS_ARE_LATE, NEAR -> Pill.Tone.WAIT;
            case AMPLE -> Pill.Tone.OPEN;
            case ALMOST_OVER, MISSED -> Pill.Tone.LATE;
        };
    }

    private static MessageKey word(Deadline deadline, LocalDate today) {
        return switch (deadline.urgency(today)) {
            case DONE -> new MessageKey(deadline.met() ? "readiness.urgency.done" : "readiness.urgency.done-late");
            case OTHERS_ACT -> othersAct(deadline);
            case OTHERS_ARE_LATE -> new MessageKey("readiness.urgency.others-are-late");
            case AMPLE -> new MessageKey("readiness.urgency.ample");
            case NEAR -> new MessageKey("readiness.urgency.near");
            case ALMOST_OVER -> new MessageKey("readiness.urgency.almost-over");
            case MISSED -> new MessageKey("readiness.urgency.missed");
        };
    }

    private static MessageKey othersAct(Deadline deadline) {
        if (deadline.isMark()) return new MessageKey("readiness.urgency.mark");
        return new MessageKey(deadline.isWait() ? "readiness.urgency.wait" : "readiness.urgency.others-act");
    }
}
