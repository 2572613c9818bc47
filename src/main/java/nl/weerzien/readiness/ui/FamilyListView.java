package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Flash;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Words;

/// The list for the family, to print or to send, in any language of the house whatever the screen around it speaks.
@Route("case/:case/list")
@RolesAllowed({"SPONSOR", "VOLUNTEER", "SUPERVISOR"})
class FamilyListView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final MessageKey TITLE = new MessageKey("readiness.list.page");

    private final transient CaseFileService files;
    private final transient ReadinessService readiness;
    private final transient ChecklistService rules;
    private final Div sheet = new Div();

    FamilyListView(CaseFileService files, ReadinessService readiness, ChecklistService rules) {
        this.files = files;
        this.readiness = readiness;
        this.rules = rules;
        addClassName("stack");
        sheet.addClassNames("card", "family-list");
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
        files.open(id.get(), "checklist");
        removeAll();
        show(readiness.of(id.get()));
    }

    private void show(CaseReadiness family) {
        var language = Field.choice(
                new MessageKey("readiness.list.language"),
                Arrays.asList(Language.values()),
                one -> new MessageKey("readiness.list.language.name", one.ownName()));
        language.setValue(Words.language());
        language.addValueChangeListener(change -> write(family, change.getValue()));
        var bar = new PrintBar(
                new MessageKey("readiness.list.back"),
                CaseLink.to(family.file().id(), "checklist").href(),
                Action.secondary(new MessageKey("readiness.list.send"), () -> send(family, language.getValue())));
        bar.addComponentAsFirst(language);
        add(bar, sheet);
        write(family, Words.language());
    }

    /// With the phone's own way to share where there is one; otherwise it is put on the clipboard, and that is said.
    private void send(CaseReadiness family, Language language) {
        UI.getCurrent()
                .getPage()
                .executeJs("""
                        if (navigator.share) return navigator.share({text: $0}).then(() => 'sent', () => 'kept');
                        return navigator.clipboard.writeText($0).then(() => 'copied');
                        """, FamilyList.of(family, rules, language).text())
                .then(String.class, FamilyListView::tell, _ -> tell("not-copied"));
    }

    /// Whoever closed the phone's own window knows it.
    private static void tell(String outcome) {
        switch (outcome) {
            case "copied" -> Flash.say(Pill.Tone.OK, new MessageKey("readiness.list.copied"));
            case "not-copied" -> Flash.say(Pill.Tone.WAIT, new MessageKey("readiness.list.not-copied"));
            default -> {}
        }
    }

    private void write(CaseReadiness family, Language language) {
        var list = FamilyList.of(family, rules, language);
        sheet.removeAll();
        sheet.getElement().setAttribute("lang", language.tag());
        sheet.getElement().setAttribute("dir", language.rightToLeft() ? "rtl" : "ltr");
        sheet.add(new H1(list.title()));
        list.fileBy().ifPresent(words -> sheet.add(strong(words)));
        list.warnings().forEach(words -> sheet.add(warning(words)));
        list.people().forEach(person -> sheet.add(section(person, language)));
        list.closing().forEach(words -> sheet.add(new Paragraph(words)));
    }

    private static Component section(FamilyList.Listed person, Language language) {
        var parts = new Section(new H2(person.name()));
        parts.addClassName("lines");
        if (person.toCollect().isEmpty()) parts.add(said(language, "readiness.list.nothing"));
        parts.add(items(person.toCollect().stream().map(FamilyListView::line).toList(), "to-collect"));
        if (!person.together().isEmpty())
            parts.add(
                    said(language, "readiness.list.together"),
                    items(person.together().stream().map(Span::new).toList(), "together"));
        if (!person.there().isEmpty())
            parts.add(new Paragraph(Words.in(language, new MessageKey("readiness.list.there", person.there()))));
        return parts;
    }

    private static Component line(FamilyList.Line line) {
        var title = new Span(line.title());
        title.addClassName("weighty");
        var lines = Lay.lines(title, new Span(line.satisfied()));
        for (var name : line.papers()) {
            var paper = new Span(name);
            paper.addClassName("local");
            paper.getElement().setAttribute("dir", "auto");
            lines.add(paper);
        }
        var also = new Span(line.also());
        also.addClassName("small");
        lines.add(also);
        return lines;
    }

    private static UnorderedList items(List<? extends Component> lines, String name) {
        var list = new UnorderedList(lines.stream().map(ListItem::new).toArray(ListItem[]::new));
        list.addClassName(name);
        return list;
    }

    private static Paragraph said(Language language, String key) {
        return new Paragraph(Words.in(language, new MessageKey(key)));
    }

    private static Paragraph strong(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("weighty");
        return paragraph;
    }

    private static Component warning(String words) {
        var box = new Div(new Paragraph(words));
        box.addClassNames("notice", "wait");
        return box;
    }
}
