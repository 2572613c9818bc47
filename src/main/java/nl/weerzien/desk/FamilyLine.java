package nl.weerzien.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.readiness.NextStep;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Ring;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// One family on a desk: who, what waits, the next step, and the term.
class FamilyLine extends Article {

    FamilyLine(Glances.Look look, Component... more) {
        addClassNames("card", "desk-line");
        switch (look) {
            case Glances.Look.Seen(var glance) -> show(glance, more);
            case Glances.Look.Broken(var file, var reference) ->
                add(
                        who(file),
                        new Notice(
                                Tone.WAIT,
                                new MessageKey("desk.line.broken"),
                                new MessageKey("desk.line.broken.reference", reference)));
        }
    }

    private void show(Glance glance, Component... more) {
        var who = who(glance.file());
        var pills = pills(glance);
        pills.add(more);
        if (pills.getComponentCount() > 0) who.add(pills);
        add(who);
        add(glance.next().map(step -> next(glance, step)).orElseGet(FamilyLine::nothingToDo));
        glance.term().ifPresent(term -> add(ring(glance, term)));
    }

    private static Div who(CaseFile file) {
        var name = new Anchor(
                CaseLink.to(file.id(), CaseTabs.FIRST).href(),
                Words.show(file.sponsor().person().name()));
        name.getElement().setAttribute("dir", "auto");
        var number = Say.small(new MessageKey("desk.line.number", file.number().toString(), file.origin()));
        return Lay.lines(new H2(name), number);
    }

    private static Div pills(Glance glance) {
        var pills = Lay.row();
        if (glance.returned() > 0) pills.add(pill(Tone.OPEN, "desk.line.returned", glance.returned()));
        else if (glance.cameBack()) pills.add(new Pill(Tone.OPEN, new MessageKey("desk.line.came-back")));
        if (!glance.requests().isEmpty()) pills.add(pill(Tone.OPEN, "desk.line.asked", glance.asked()));
        if (glance.unread() > 0) pills.add(pill(Tone.OPEN, "desk.line.messages", glance.unread()));
        if (glance.toConfirm() > 0) pills.add(pill(Tone.WAIT, "desk.line.to-confirm", glance.toConfirm()));
        if (glance.unreadable() > 0) pills.add(pill(Tone.WAIT, "desk.line.unreadable", glance.unreadable()));
        if (glance.silent() > 0) pills.add(pill(Tone.WAIT, "desk.line.silent", glance.silent()));
        if (glance.underReview()) pills.add(new Pill(Tone.QUIET, new MessageKey("desk.line.under-review")));
        return pills;
    }

    private static Pill pill(Tone tone, String key, long count) {
        return new Pill(tone, new MessageKey(key, count));
    }

    private static Div next(Glance glance, NextStep step) {
        var link = new Anchor(CaseTabs.of(glance.file().id(), step), Words.of(step.what()));
        link.addClassName("next");
        return Lay.lines(Say.small(new MessageKey("desk.line.next")), link);
    }

    private static Div nothingToDo() {
        return Lay.lines(new Pill(Tone.OK, new MessageKey("desk.line.nothing")));
    }

    private static Component ring(Glance glance, Deadline term) {
        return new Ring(
                term.daysLeft(glance.today()),
                term.days(),
                term.governing(),
                term.name().title());
    }
}
