package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// The road on one sheet of paper, for the wall: the picture, the stations of each relative, and the terms that run.
@Route("case/:case/wall")
@RolesAllowed({"SPONSOR", "VOLUNTEER", "SUPERVISOR"})
class RoadSheetView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final MessageKey TITLE = new MessageKey("readiness.road.title");

    private final transient CaseFileService files;
    private final transient ReadinessService readiness;

    RoadSheetView(CaseFileService files, ReadinessService readiness) {
        this.files = files;
        this.readiness = readiness;
        addClassName("stack");
    }

    static String href(CaseId id) {
        return "case/" + id + "/wall";
    }

    @Override
    public String getPageTitle() {
        return Words.of(TITLE);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("case").flatMap(CaseId::parsed);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        files.open(id.get(), "road");
        removeAll();
        add(new PrintBar(
                new MessageKey("readiness.road.back"),
                CaseLink.to(id.get(), "road").href()));
        add(sheet(readiness.of(id.get())));
    }

    private static Div sheet(CaseReadiness family) {
        var letters = RoadPicture.letters(family);
        var sheet = new Div(
                new H1(Words.of(TITLE)),
                Say.small(new MessageKey("readiness.road.sheet.on", family.today())),
                new RoadPicture(family, letters));
        sheet.addClassNames("card", "road-sheet");
        for (var one : family.relatives())
            sheet.add(Lay.lines(
                    Heading.part(new MessageKey(
                            "readiness.road.picture.one",
                            family.called(one.relative()),
                            one.journey().stage().label())),
                    new RoadLine(one.journey(), family.today())));
        if (!letters.isEmpty()) sheet.add(terms(letters));
        return sheet;
    }

    private static Div terms(Map<Deadline, Character> letters) {
        return Lay.lines(
                Heading.part(new MessageKey("readiness.road.terms")),
                Lay.list(letters.entrySet().stream()
                        .map(term -> Say.paragraph(new MessageKey(
                                "readiness.road.sheet.term",
                                term.getValue().toString(),
                                term.getKey().name().title(),
                                term.getKey().governing())))
                        .toArray(Paragraph[]::new)));
    }
}
