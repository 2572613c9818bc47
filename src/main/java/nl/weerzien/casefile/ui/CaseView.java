package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.security.SignedIn;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.CaseChanged;
import nl.weerzien.shell.CaseHeadPart;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.CaseTab;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// The page of one case: whose it is, what presses, and a tab for every room that has something to show.
@Route("case/:case/:tab?")
@RolesAllowed({"SPONSOR", "VOLUNTEER", "SUPERVISOR"})
class CaseView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {
    private final CaseFileService files;
    private final SignedIn signedIn;
    private final List<CaseTab> tabs;
    private final List<CaseHeadPart> parts;
    private final Header head = new Header();
    private final Nav navigation = new Nav();
    private String title = Words.of("shell.brand");
    private @Nullable Visit visit;

    /// What is being shown.
    ///
    /// @param mine the tabs of the current user
    private record Visit(CaseFile file, CaseTab tab, List<CaseTab> mine) {}

    CaseView(CaseFileService files, SignedIn signedIn, List<CaseTab> tabs, List<CaseHeadPart> parts) {
        this.files = files;
        this.signedIn = signedIn;
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(CaseTab::order)).toList();
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(CaseHeadPart::order))
                .toList();
        addClassNames("case", "stack");
        head.addClassName("case-head");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var id = parameters.get("case").flatMap(CaseId::parsed);
        var slug = parameters.get("tab");
        var role = signedIn.get().role();
        var mine = tabs.stream().filter(tab -> tab.visibleTo(role)).toList();
        var tab = mine.stream()
                .filter(one -> slug.isEmpty() || one.slug().equals(slug.get()))
                .findFirst();
        if (id.isEmpty() || tab.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var file = files.open(id.get(), tab.get().slug());
        visit = new Visit(file, tab.get(), mine);
        // no names: titles stay behind in the browser's history
        title = Words.of(
                "casefile.page-title", file.number().toString(), tab.get().title());
    }

    /// Only now does the address on screen say what a tab is asked to show.
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (visit == null) return;
        var id = visit.file().id();
        fillHead(visit.file());
        removeAll();
        fillNavigation(visit);
        add(head, navigation, visit.tab().content(id));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var listening = ComponentUtil.addListener(event.getUI(), CaseChanged.class, this::refresh);
        addDetachListener(_ -> listening.remove());
    }

    private void refresh(CaseChanged news) {
        if (visit == null || !visit.file().id().equals(news.caseId())) return;
        fillHead(files.get(news.caseId()));
        fillNavigation(visit);
    }

    private void fillHead(CaseFile file) {
        var permit = file.permit().kind();
        var status = new MessageKey(
                permit == null
                        ? "casefile.status.unknown"
                        : switch (permit) {
                            case REFUGEE -> "casefile.status.refugee";
                            case SUBSIDIARY -> "casefile.status.subsidiary";
                        });
        var facts = Say.small(new MessageKey("casefile.head", file.number().toString(), file.origin(), status));
        var sponsor = Words.show(file.sponsor().person().name());
        head.removeAll();
        head.add(Lay.lines(facts, Heading.page(new MessageKey("casefile.title", sponsor))));
        parts.stream()
                .map(part -> part.content(file.id()))
                .flatMap(Optional::stream)
                .forEach(head::add);
    }

    private void fillNavigation(Visit shown) {
        var id = shown.file().id();
        var links = shown.mine().stream()
                .map(tab -> link(id, tab, tab.equals(shown.tab())))
                .toArray(Component[]::new);
        var list = Lay.list(links);
        list.addClassName("tabs");
        navigation.removeAll();
        navigation.add(list);
        navigation.setAriaLabel(Words.of("casefile.tabs"));
    }

    private static Anchor link(CaseId id, CaseTab tab, boolean open) {
        var link = new Anchor(CaseLink.to(id, tab.slug()).href());
        link.add(new Span(Words.of(tab.title())));
        if (open) link.getElement().setAttribute("aria-current", "page");
        var waiting = tab.badge(id).orElse(0);
        if (waiting > 0) {
            var badge = new Pill(Pill.Tone.OPEN, Words.show(waiting));
            var words = new Span(Words.of("casefile.tabs.waiting", waiting));
            words.addClassName("unseen");
            badge.getElement().setAttribute("aria-hidden", "true");
            link.add(badge, words);
        }
        return link;
    }
}
