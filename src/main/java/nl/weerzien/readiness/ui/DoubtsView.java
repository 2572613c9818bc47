package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.RuleInDoubt;
import nl.weerzien.readiness.TouchedService;
import nl.weerzien.readiness.TouchedService.Touched;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.InPortions;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Table;
import nl.weerzien.shell.Words;

/// *Sources and doubts*: what is past its check-again day, unsettled, unknown or of low confidence, each with its
/// sources and the families of the office for whom it speaks.
@Route("doubts")
@RolesAllowed({"SUPERVISOR", "ADMINISTRATOR"})
@Menu(title = "readiness.sources.title", order = 81)
class DoubtsView extends Div implements HasDynamicTitle {
    private static final MessageKey TITLE = new MessageKey("readiness.sources.title");

    /// Families shown of a rule at first: hundreds of rules speak for the same.
    private static final int AT_ONCE = 5;

    private static final Pattern ORIGIN_FILE = Pattern.compile("origins/([a-z]{2})\\.yaml");

    private final transient ChecklistService rules;
    private final transient Touched touched;

    DoubtsView(ChecklistService rules, TouchedService families, Clock clock) {
        var today = LocalDate.now(clock);
        this.rules = rules;
        touched = families.now();
        addClassName("stack");
        add(Heading.page(TITLE), Say.paragraph(new MessageKey("readiness.sources.intro")));
        add(card(new MessageKey("readiness.sources.stale"), rules.stale(today)));
        add(card(new MessageKey("readiness.sources.unsettled"), rules.unsettled(today)));
        add(card(new MessageKey("readiness.sources.unknown"), rules.unknown()));
        add(card(new MessageKey("readiness.sources.uncertain"), rules.uncertain()));
    }

    @Override
    public String getPageTitle() {
        return Words.of(TITLE);
    }

    /// Grouped by file; a group that concerns a family of the office comes first and is open.
    private Card card(MessageKey title, List<RuleInDoubt> rules) {
        if (rules.isEmpty()) return new Card(title, Say.paragraph(new MessageKey("readiness.sources.none")));
        var byFile = new TreeMap<String, List<RuleInDoubt>>();
        rules.forEach(rule ->
                byFile.computeIfAbsent(file(rule), _ -> new ArrayList<>()).add(rule));
        var groups = byFile.entrySet().stream()
                .sorted(Comparator.comparing(group -> -concerned(group.getValue())))
                .map(group -> group(title, group.getKey(), group.getValue()))
                .toArray(Component[]::new);
        var card = new Card(title, Say.small(new MessageKey("readiness.sources.count", rules.size())));
        card.add(groups);
        return card;
    }

    private Disclosure group(MessageKey title, String file, List<RuleInDoubt> rules) {
        var table = new Table(title, heads());
        rules.forEach(rule -> table.row(
                Lay.lines(Say.inline(rule.text()), Say.small(rule.provenance().place())),
                List.of(
                        Say.inline(rule.provenance().confidence().label()),
                        sources(rule),
                        Say.value(rule.provenance().checkedOn()),
                        Say.value(rule.provenance().checkAgainOn()),
                        families(touched.by(rule)))));
        return new Disclosure(
                new MessageKey("readiness.sources.group", name(file), rules.size(), concerned(rules)), table);
    }

    private long concerned(List<RuleInDoubt> rules) {
        return rules.stream()
                .flatMap(rule -> touched.by(rule).stream())
                .map(CaseFile::id)
                .distinct()
                .count();
    }

    /// An origin by its name; any other file as it is called.
    private Object name(String file) {
        var origin = ORIGIN_FILE.matcher(file);
        if (!origin.matches()) return file;
        return rules.origin(new Country(origin.group(1).toUpperCase(Locale.ROOT)))
                .<Object>map(known -> new MessageKey("readiness.sources.place", known.name(), file))
                .orElse(file);
    }

    private static String file(RuleInDoubt rule) {
        return rule.provenance().place().replaceFirst(":\\d+$", "");
    }

    private static Component sources(RuleInDoubt rule) {
        return Lay.lines(rule.provenance().sources().stream()
                .map(source -> Say.small(new MessageKey(
                        "readiness.sources.source",
                        source.title(),
                        source.dated(),
                        source.grade().label())))
                .toArray(Component[]::new));
    }

    private static Component families(List<CaseFile> files) {
        if (files.isEmpty()) return Say.inline(new MessageKey("readiness.sources.no-family"));
        return new Disclosure(
                new MessageKey("readiness.sources.families", files.size()),
                new InPortions<>(Lay.lines(), files, AT_ONCE, DoubtsView::link));
    }

    private static Anchor link(CaseFile file) {
        var link = new Anchor(
                CaseLink.to(file.id(), "checklist").href(),
                Words.show(file.sponsor().person().name()));
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    private static List<Span> heads() {
        return Stream.of("what", "confidence", "sources", "checked", "again", "families")
                .map(column -> Say.inline(new MessageKey("readiness.sources.column." + column)))
                .toList();
    }
}
