package nl.weerzien.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.Supplier;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentState;
import nl.weerzien.document.NoSuchDocument;
import nl.weerzien.document.Reading;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// One paper: its picture with what was read laid over it, and beside it what a person says about it.
@Route("case/:case/papers/:document")
@RolesAllowed({"SPONSOR", "VOLUNTEER", "SUPERVISOR"})
class PaperView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final PaperWork work;
    private final Looking looking = new Looking(this, this::lookAgain);
    private final Div told = new Div();
    private @Nullable Document paper;
    private Runnable toPersons = () -> {};
    private Runnable toLanguage = () -> {};
    private Runnable toFields = () -> {};

    PaperView(PaperWork work) {
        this.work = work;
        addClassNames("paper", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        try {
            var caseId = CaseId.parse(parameters.get("case").orElseThrow(NotFoundException::new));
            var id = DocumentId.parse(parameters.get("document").orElseThrow(NotFoundException::new));
            work.cases().open(caseId, "paper");
            open(work.documents().get(caseId, id));
        } catch (IllegalArgumentException | NoSuchDocument noSuchPaper) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return Words.of("document.page.title");
    }

    private void lookAgain() {
        if (paper == null) return;
        var now = work.documents().get(paper.caseId(), paper.id());
        if (!now.state().label().equals(paper.state().label())) open(now);
        else if (looking.isTimeToTell() || !now.state().equals(paper.state())) {
            paper = now;
            state(now).ifPresent(notice -> {
                told.removeAll();
                told.add(notice);
            });
        }
    }

    void open(Document now) {
        paper = now;
        looking.goOn(!now.state().settled());
        removeAll();
        var file = work.cases().get(now.caseId());
        var reading = work.documents().reading(now.caseId(), now.id());
        add(head(now, reading));
        told.removeAll();
        state(now).ifPresent(told::add);
        if (told.getComponentCount() > 0) add(told);
        if (now.held()) LetterNotice.of(now, reading).ifPresent(this::add);
        if (now.setAside() != null) add(setAside(now));
        reading.map(Reading::warnings)
                .filter(warnings -> !warnings.isEmpty())
                .ifPresent(warnings -> add(new Notice(
                        Pill.Tone.WAIT, new MessageKey("document.page.look"), warnings.toArray(MessageKey[]::new))));
        if (now.state().settled()) add(body(now, file, reading));
        if (now.held()) add(AsideCard.of(work, now, this::again));
    }

    private Div head(Document now, Optional<Reading> reading) {
        var back = Action.textLink(
                new MessageKey("document.page.back"),
                DocumentsNavigation.papers(now.caseId()).href());
        var proposed = reading.flatMap(Reading::likeliest)
                .map(likeliest -> likeliest.kind())
                .orElse(null);
        var receipt = now.receipt();
        return Lay.lines(
                back,
                Lay.ends(
                        Heading.page(PaperLine.name(work, now, proposed)),
                        new Pill(PaperLine.tone(now.state()), now.state().label())),
                Say.small(new MessageKey(
                        "document.line.received",
                        receipt.at(),
                        receipt.pages(),
                        receipt.sha256().brief())));
    }

    private Optional<Notice> state(Document now) {
        return switch (now.state()) {
            case DocumentState.Arrived _ ->
                Optional.of(new Notice(
                                Pill.Tone.QUIET,
                                new MessageKey("document.page.waiting"),
                                PaperLine.progress(work, now).stream().toArray(MessageKey[]::new))
                        .announced());
            case DocumentState.BeingRead _ ->
                Optional.of(new Notice(
                                Pill.Tone.QUIET,
                                new MessageKey(
                                        "document.page.being-read",
                                        now.receipt().pages()),
                                PaperLine.progress(work, now).stream().toArray(MessageKey[]::new))
                        .announced());
            case DocumentState.Read _ -> Optional.empty();
            case DocumentState.Unreadable unreadable ->
                Optional.of(new Notice(Pill.Tone.WAIT, new MessageKey("document.state.unreadable"), unreadable.reason())
                        .with(readAgain(now), another(now)));
            case DocumentState.Quarantined _ ->
                Optional.of(new Notice(
                                Pill.Tone.WAIT,
                                new MessageKey("document.state.quarantined"),
                                new MessageKey("document.page.quarantined"))
                        .with(readAgain(now), another(now)));
        };
    }

    private Component readAgain(Document now) {
        return Action.secondary(new MessageKey("document.page.read-again"), () -> {
            work.readings().readAgain(now.caseId(), now.id());
            again();
        });
    }

    private static Component another(Document now) {
        return Action.link(
                new MessageKey("document.page.another"),
                DocumentsNavigation.papers(now.caseId()).href());
    }

    private Notice setAside(Document now) {
        return new Notice(Pill.Tone.QUIET, new MessageKey("document.page.is-set-aside"))
                .with(Action.secondary(new MessageKey("document.page.take-back"), () -> {
                    work.confirmations().takeBack(now.caseId(), now.id());
                    again();
                }));
    }

    private Div body(Document now, CaseFile file, Optional<Reading> reading) {
        var picture = new PagePicture(work, now, reading);
        var persons = new PersonsCard(work, now, file, () -> onward(() -> toLanguage));
        var language = new LanguageCard(work, now, reading, () -> onward(() -> toFields));
        var fields = new FieldsCard(work, now, file, reading, picture);
        toPersons = persons::begin;
        toLanguage = language::begin;
        toFields = fields::begin;
        var says = Lay.stack(new KindCard(work, now, file, reading, () -> onward(() -> toPersons)), persons, language);
        reading.map(Reading::zone).ifPresent(zone -> says.add(new TravelZoneCard(zone, picture)));
        says.add(fields);
        var body = Lay.split(picture, says);
        body.addClassName("paper-body");
        return body;
    }

    /// Shows what was just said, and moves the keyboard to the next question.
    private void onward(Supplier<Runnable> next) {
        again();
        next.get().run();
    }

    private void again() {
        if (paper != null) open(work.documents().get(paper.caseId(), paper.id()));
    }
}
