package nl.weerzien.desk.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.weerzien.desk.figures.FamilyRoads.Gathered;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.PrivateDownload;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// *Figures*: how the families of a supervisor's office do, as charts with their tables, and as a file. What is chosen
/// stands in the address, so that it can be kept and sent on to another supervisor.
@Route("figures")
@RolesAllowed("SUPERVISOR")
class FiguresView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private static final String FILE = "figures.csv";
    private static final MessageKey TITLE = new MessageKey("desk.figures");

    private final transient FamilyRoads roads;
    private final Div results = Lay.stack();
    private final Paragraph count = new Paragraph();
    private transient @Nullable Gathered gathered;
    private @Nullable Filters filters;

    FiguresView(FamilyRoads roads) {
        this.roads = roads;
        addClassName("stack");
        count.getElement().setAttribute("role", "status");
    }

    @Override
    public String getPageTitle() {
        return Words.of(TITLE);
    }

    /// Counts what is there when the page is opened; another choice divides the same families anew.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (gathered == null) open(roads.mine());
        show(Selection.of(event.getLocation().getQueryParameters().getParameters()));
    }

    private void open(Gathered now) {
        gathered = now;
        filters = new Filters(now.families(), this::choose);
        add(Heading.page(TITLE), Say.paragraph(new MessageKey("desk.figures.intro", now.countedOn())));
        now.broken().forEach(reference -> add(broken(reference)));
        add(filters, count, results);
    }

    private void show(Selection selection) {
        if (filters == null || gathered == null) return;
        filters.show(selection);
        var figures = RoadFigures.of(selection.among(gathered.families()));
        count.setText(Words.of("desk.figures.counted", figures.families(), figures.relatives()));
        results.removeAll();
        if (figures.families() > 0) results.add(figures(figures), file(figures, selection));
    }

    private static Notice broken(String reference) {
        return new Notice(
                Tone.WAIT, new MessageKey("desk.line.broken"), new MessageKey("desk.line.broken.reference", reference));
    }

    private void choose(Selection selection) {
        getUI().ifPresent(ui -> ui.navigate(FiguresView.class, QueryParameters.simple(selection.parameters())));
    }

    private static Component figures(RoadFigures figures) {
        var tables = FigureTables.of(figures);
        var cards = Lay.stack(
                BarDrawing.patterns(),
                new Overview(tables.overview()),
                new FigureCard(
                        tables.stations(),
                        new Bars(tables.stations(), 2),
                        new MessageKey("desk.figures.stations.told")),
                new FigureCard(
                        tables.durations(), new DayStrips(figures), new MessageKey("desk.figures.durations.told")),
                split(tables.terms(), "desk.figures.term.told", tones(TermKept.values(), TermKept::tone)),
                split(tables.reviews(), "desk.figures.review.told", tones(Reviewed.values(), Reviewed::tone)),
                split(tables.reunions(), "desk.figures.reunion.told", tones(Reunion.values(), Reunion::tone)));
        if (!tables.endings().rows().isEmpty())
            cards.add(new FigureCard(
                    tables.endings(), new Bars(tables.endings(), -1), new MessageKey("desk.figures.ending.told")));
        return cards;
    }

    private static FigureCard split(FigureTable table, String explained, List<Tone> tones) {
        return new FigureCard(table, new SplitBar(table, tones), new MessageKey(explained));
    }

    private static <E> List<Tone> tones(E[] all, Function<E, Tone> tone) {
        return Arrays.stream(all).map(tone).toList();
    }

    private Card file(RoadFigures figures, Selection selection) {
        var card = new Card(
                new MessageKey("desk.figures.file"),
                Say.small(new MessageKey("desk.figures.file.told", FiguresFile.FEWEST_FAMILIES)));
        if (FiguresFile.mayBeMade(figures)) {
            var language = Words.language();
            var link = new Anchor(download(selection, language), Words.of("desk.figures.file.get"));
            link.getElement().setAttribute("download", FILE);
            link.addClassName("action-link");
            card.add(Lay.actions(link));
        } else card.add(Say.paragraph(new MessageKey("desk.figures.file.too-few")));
        return card;
    }

    private PrivateDownload download(Selection selection, Language language) {
        return new PrivateDownload(
                "text/csv;charset=utf-8", FILE, target -> write(selection, language, target), TooFewFamilies.class);
    }

    /// Counted again for each file: whoever may count no more gets none.
    private void write(Selection selection, Language language, OutputStream target) throws IOException {
        var now = roads.mine();
        var figures = RoadFigures.of(selection.among(now.families()));
        if (!FiguresFile.mayBeMade(figures)) throw new TooFewFamilies();
        var named = selection.naming(now.families());
        new FiguresFile(FigureTables.of(figures), named, now.countedOn(), language).writeTo(target);
    }

    /// Somebody asked for a file after most of its families were gone.
    private static final class TooFewFamilies extends RuntimeException {}
}
