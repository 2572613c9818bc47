package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.weerzien.checklist.RoadNote;
import nl.weerzien.checklist.StationGuide;
import nl.weerzien.checklist.UsualTime;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// The station at which relatives are who stand alike: what it is, how long it usually takes, what to do now and what
/// comes next. Where nothing is to be done today, all of it lies one tap away.
class StationCard extends Card {
    private static final int DAYS_OF_A_WEEK = 7;
    /// More would hide what comes first.
    private static final int FIRST = 4;

    private final Div about = Lay.lines();
    private final Paragraph count = Say.small("");
    private final transient List<TaskLine> lines;

    /// @param names of the relatives
    /// @param usual the usual times that hold for them; none means that nobody knows
    /// @param tasks what stands on the list, in order
    /// @param folded whether only who is where, and what comes next, is to be seen at once
    StationCard(
            List<String> names,
            StationGuide guide,
            List<UsualTime> usual,
            List<SharedTask> tasks,
            TaskLine.Ticking ticking,
            LocalDate today,
            boolean folded) {
        super(Heading.part(
                Words.of("readiness.station.title", names, guide.stage().label())));
        addClassName("station-card");
        lines = tasks.stream()
                .map(task -> new TaskLine(task, ticking, this::count))
                .toList();
        var next = Say.paragraph(new MessageKey("readiness.station.next", guide.next()));
        about.add(Say.paragraph(guide.what()), usual(usual));
        if (!folded) about.add(next);
        if (!lines.isEmpty()) about.add(list(folded ? lines.size() : FIRST));
        part("readiness.station.trouble", notes(guide.trouble()), !folded);
        part("readiness.station.meanwhile", notes(guide.meanwhile()), !folded);
        part("readiness.station.silence", guide.silence().stream().map(SilenceStepLines::new), true);
        about.add(new Disclosure(
                new MessageKey("readiness.station.sources"), new SourceLines(guide.provenance(), today)));
        if (folded) add(next, new Disclosure(new MessageKey("readiness.station.about", open()), about));
        else add(about);
    }

    private long open() {
        return lines.stream().filter(line -> !line.settled() && line.certain()).count();
    }

    /// Puts something right behind what the station is.
    void tell(Component first) {
        about.addComponentAtIndex(1, first);
    }

    /// The first few that surely matter; the rest folded, and apart what may not be needed and what is done.
    private Component list(int most) {
        count();
        var open = lines.stream()
                .filter(line -> !line.settled())
                .filter(TaskLine::certain)
                .toList();
        var first = Math.min(most, open.size());
        var list = Lay.lines(
                Heading.detail(new MessageKey("readiness.station.list")), count, tasks(open.subList(0, first)));
        fold(list, "readiness.station.more", open.subList(first, open.size()));
        fold(list, "readiness.station.perhaps", of(line -> !line.settled() && !line.certain()));
        fold(list, "readiness.station.settled", of(TaskLine::settled));
        return list;
    }

    private List<TaskLine> of(Predicate<TaskLine> which) {
        return lines.stream().filter(which).toList();
    }

    private static void fold(Div list, String title, List<TaskLine> tasks) {
        if (!tasks.isEmpty()) list.add(new Disclosure(new MessageKey(title, tasks.size()), tasks(tasks)));
    }

    private static Component tasks(List<TaskLine> tasks) {
        return Lay.list(tasks.toArray(Component[]::new));
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

    /// Never folded within what is folded, unless it is for another day.
    private void part(String title, Stream<Component> content, boolean folded) {
        var parts = content.toArray(Component[]::new);
        if (parts.length == 0) return;
        var words = new MessageKey(title);
        if (folded) about.add(new Disclosure(words, Lay.list(parts)));
        else about.add(Heading.detail(words), Lay.list(parts));
    }

    private static Stream<Component> notes(List<RoadNote> notes) {
        return notes.stream().map(note -> Say.paragraph(note.text()));
    }
}
