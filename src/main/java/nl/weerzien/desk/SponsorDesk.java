package nl.weerzien.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.RoadGuideService;
import nl.weerzien.contact.MessageService;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.security.CurrentUser;
import nl.weerzien.security.Role;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Words;

/// What a refugee sees first: one thing at a time, most urgent first; then what was sent, and the road.
@SpringComponent
class SponsorDesk implements Desk {
    private final CaseFileService files;
    private final ReadinessService readiness;
    private final ChecklistService rules;
    private final RoadGuideService guide;
    private final MessageService messages;

    SponsorDesk(
            CaseFileService files,
            ReadinessService readiness,
            ChecklistService rules,
            RoadGuideService guide,
            MessageService messages) {
        this.files = files;
        this.readiness = readiness;
        this.rules = rules;
        this.guide = guide;
        this.messages = messages;
    }

    @Override
    public Role role() {
        return Role.SPONSOR;
    }

    @Override
    public MessageKey title(CurrentUser user) {
        var mine = files.mine();
        var name = mine.isEmpty()
                ? user.name()
                : Words.show(mine.getFirst().sponsor().person().name().given());
        return new MessageKey("desk.sponsor.welcome", name);
    }

    @Override
    public Component content(CurrentUser user) {
        var mine = files.mine();
        if (mine.isEmpty())
            return new Notice(
                    Tone.QUIET, new MessageKey("desk.sponsor.none"), new MessageKey("desk.sponsor.none.what-now"));
        var page = Lay.stack(mine.stream().map(this::family).toArray(Component[]::new));
        page.addClassName("narrow");
        return page;
    }

    private Div family(CaseFile file) {
        var state = readiness.atAGlance(file.id());
        var answering = state.requests().stream()
                .flatMap(request -> request.relatives().stream())
                .collect(Collectors.toSet());
        var wanted = Wanted.of(state, answering);
        var steps = Stream.<Step>concat(
                        state.requests().stream().map(request -> new LetterCard(state.file(), request)),
                        RoadStep.of(state, answering, guide).stream())
                .toList();
        steps.stream().findFirst().ifPresent(Step::comesNext);
        var page = Lay.stack(new SponsorSummary(state, wanted));
        steps.forEach(page::add);
        if (!wanted.isEmpty())
            page.add(new WantedPapers(file.id(), wanted, rules.origin(file.origin()), steps.isEmpty()));
        else if (steps.isEmpty() && !state.relatives().isEmpty()) page.add(nothingMissing());
        page.add(
                new Questions(state),
                new MessagesCard(file.id(), messages.unread(file.id())),
                new SentPapers(state),
                new RoadCard(state));
        return page;
    }

    private static Notice nothingMissing() {
        return new Notice(
                Tone.OK, new MessageKey("desk.sponsor.complete"), new MessageKey("desk.sponsor.complete.what-now"));
    }

    static List<MessageKey> counts(List<Wanted> wanted) {
        return wanted.stream()
                .map(Wanted::relative)
                .distinct()
                .map(person -> new MessageKey(
                        "desk.sponsor.count",
                        wanted.stream()
                                .filter(one -> one.relative().equals(person))
                                .count(),
                        Words.show(person.name().given())))
                .toList();
    }
}
