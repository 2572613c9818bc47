package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.checklist.RoadNote;
import nl.weerzien.checklist.SilenceStep;
import nl.weerzien.checklist.StationGuide;
import nl.weerzien.checklist.UsualTime;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// The station at which one relative is: what it is, how long it usually takes, what to do now and what comes next.
class StationCard extends Card {
    private static final int DAYS_OF_A_WEEK = 7;

    private final Paragraph count = Say.small("");
    private final transient List<TaskLine> lines;

    /// @param name of the relative
    /// @param usual the usual times that hold for the relative; none means that nobody knows
    /// @param tasks what stands on the list, in order
    StationCard(
            String name,
            StationGuide guide,
            List<UsualTime> usual,
            List<TaskLine.Shown> tasks,
            TaskLine.Ticking ticking,
            LocalDate today) {
        super(Heading.part(
                Words.of("readiness.station.title", name, guide.stage().label())));
        addClassName("station-card");
        lines = tasks.stream()
                .map(task -> new TaskLine(task, ticking, this::count))
                .toList();
        add(
                Say.paragraph(guide.what()),
                usual(usual),
                Say.paragraph(new MessageKey("readiness.station.next", guide.next())));
        if (!lines.isEmpty()) add(list());
        folded("readiness.station.trouble", notes(guide.trouble()));
        folded("readiness.station.meanwhile", notes(guide.meanwhile()));
        folded("readiness.station.silence", guide.silence().stream().map(StationCard::step));
        add(new Disclosure(new MessageKey("readiness.station.sources"), new SourceLines(guide.provenance(), today)));
    }

    private Component list() {
        count();
        var open = lines.stream().filter(line -> !line.settled()).toArray(Component[]::new);
        var settled = lines.stream().filter(TaskLine::settled).toArray(Component[]::new);
        var list = Lay.lines(Heading.detail(new MessageKey("readiness.station.list")), count, Lay.list(open));
        if (settled.length > 0)
            list.add(new Disclosure(new MessageKey("readiness.station.settled", settled.length), Lay.list(settled)));
        return list;
    }

    private void count() {
        count.setText(Words.of(
                "readiness.station.count",
                lines.stream().filter(TaskLine::settled).count(),
                lines.size()));
    }

    private static Component usual(List<UsualTime> usual) {
        if (usual.isEmpty()) return Say.small(new MessageKey("readiness.station.usual-unknown"));
        return new Div(usual.stream()
                .map(time -> Say.paragraph(
                        new MessageKey("readiness.station.usual", length(time.from()), length(time.to()), time.text())))
                .toArray(Component[]::new));
    }

    private static MessageKey length(Period period) {
        if (period.toTotalMonths() > 0) return new MessageKey("readiness.station.months", period.toTotalMonths());
        return period.getDays() % DAYS_OF_A_WEEK == 0
                ? new MessageKey("readiness.station.weeks", period.getDays() / DAYS_OF_A_WEEK)
                : new MessageKey("readiness.station.days", period.getDays());
    }

    private void folded(String title, Stream<Component> content) {
        var parts = content.toArray(Component[]::new);
        if (parts.length > 0) add(new Disclosure(new MessageKey(title), Lay.list(parts)));
    }

    private static Stream<Component> notes(List<RoadNote> notes) {
        return notes.stream().map(note -> Say.paragraph(note.text()));
    }

    private static Component step(SilenceStep step) {
        var said = Lay.lines(Say.paragraph(
                new MessageKey("readiness.station.step", step.text(), step.by().label())));
        if (!step.conditions().isEmpty())
            said.add(
                    Say.small(new MessageKey("readiness.station.only-if")),
                    Lay.list(step.conditions().stream()
                            .map(note -> Say.small(note.text()))
                            .toArray(Component[]::new)));
        return said;
    }
}
