package nl.weerzien.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.MessageKey;

/// Every piece of the kit on one page, for looking at it and for the search for barriers.
@AnonymousAllowed
class Gallery extends Div implements HasDynamicTitle {
    static final String PATH = "gallery";

    private static final MessageKey SOME = new MessageKey("shell.not-found.what-now");
    private static final MessageKey FEW = new MessageKey("shell.date.today");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 20);

    Gallery() {
        addClassName("stack");
        var aside = Lay.stack(
                new Step(
                        FEW,
                        SOME,
                        Action.primary(FEW, () -> {}),
                        Action.secondary(SOME, () -> {}),
                        Action.link(FEW, "")),
                new Card(FEW, Say.paragraph(SOME), Say.small(SOME), new Disclosure(FEW, Say.paragraph(SOME))),
                new Notice(Pill.Tone.WAIT, FEW, SOME).with(Action.quiet(FEW, () -> {})));
        add(
                Lay.row(Heading.page(new MessageKey("shell.not-found")), new Ring(28, 90, LAST_DAY, FEW)),
                new Ring(3, 90, LAST_DAY, SOME),
                Lay.split(Lay.stack(table(), fields(), tones()), aside));
    }

    @Override
    public String getPageTitle() {
        return Words.of("shell.brand");
    }

    private static Table table() {
        var people = Stream.of("", "Rahma", "أمل", "Sami").map(Span::new).toList();
        return new Table(SOME, people)
                .row(Lay.lines(new Span("Identiteit"), Say.small(SOME)), pills())
                .row(Lay.lines(new Span("Huwelijk"), Say.small(SOME)), pills());
    }

    private static List<Pill> pills() {
        return List.of(new Pill(Pill.Tone.OK, FEW), new Pill(Pill.Tone.OPEN, FEW), new Pill(Pill.Tone.WAIT, SOME));
    }

    private static Card fields() {
        var text = Field.anyScript(FEW);
        text.setValue("Rahma Darwish");
        return new Card(
                FEW,
                Lay.fields(
                        text,
                        Field.date(FEW),
                        Field.choice(FEW, List.of(Language.values()), _ -> FEW),
                        Field.longText(FEW),
                        Field.tick(SOME)),
                Field.upload((_) -> {}),
                new Facts()
                        .with(FEW, LAST_DAY)
                        .with(FEW, new Country("SY"))
                        .with(FEW, "رحمة درويش")
                        .with(FEW, "Rahma Darwish"));
    }

    private static Div tones() {
        return Lay.tiles(
                new Card(FEW, Lay.ends(Say.inline(FEW), new Pill(Pill.Tone.LATE, FEW)), Lay.list(Say.inline(FEW))),
                new Card(FEW, Lay.ends(Say.value("رحمة"), new Pill(Pill.Tone.QUIET, FEW))),
                new Notice(Pill.Tone.OK, FEW, SOME),
                new Notice(Pill.Tone.LATE, FEW, SOME));
    }

    /// Puts the gallery into the one house that asks for it.
    static class Open implements VaadinServiceInitListener {
        @Override
        public void serviceInit(ServiceInitEvent event) {
            RouteConfiguration.forApplicationScope().setRoute(PATH, Gallery.class, List.of(MainLayout.class));
        }
    }
}
