package nl.weerzien.checklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.Edition;
import nl.weerzien.checklist.RuleInDoubt;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Table;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// Which rules the house goes by, and what about them is open, weak or due to be checked.
@Route("rules")
@RolesAllowed({"VOLUNTEER", "SUPERVISOR", "ADMINISTRATOR"})
@Menu(title = "checklist.rules.title", order = 80)
class RulesView extends Div implements HasDynamicTitle {
    private static final MessageKey TITLE = new MessageKey("checklist.rules.title");

    RulesView(ChecklistService rules, Clock clock) {
        var today = LocalDate.now(clock);
        addClassName("stack");
        add(Heading.page(TITLE), Say.paragraph(new MessageKey("checklist.rules.intro")));
        add(stale(rules.stale(today)));
        add(doubts(new MessageKey("checklist.rules.unsettled"), rules.unsettled(today)));
        add(doubts(new MessageKey("checklist.rules.unknown"), rules.unknown()));
        add(doubts(new MessageKey("checklist.rules.uncertain"), rules.uncertain()));
        add(editions(rules.editions()));
    }

    @Override
    public String getPageTitle() {
        return Words.of(TITLE);
    }

    private static Card stale(List<RuleInDoubt> stale) {
        var title = new MessageKey("checklist.rules.stale");
        return stale.isEmpty()
                ? new Card(title, Say.paragraph(new MessageKey("checklist.rules.stale.none")))
                : doubts(title, stale);
    }

    private static Card doubts(MessageKey title, List<RuleInDoubt> doubts) {
        var table = new Table(title, heads("what", "confidence", "sources", "checked", "again"));
        doubts.forEach(doubt -> table.row(
                Lay.lines(Say.inline(doubt.text()), Say.small(doubt.where())),
                List.of(
                        Say.inline(doubt.provenance().confidence().label()),
                        sources(doubt),
                        Say.value(doubt.provenance().checkedOn()),
                        Say.value(doubt.provenance().checkAgainOn()))));
        return new Card(title, Say.small(new MessageKey("checklist.rules.count", doubts.size())), table);
    }

    private static Component sources(RuleInDoubt doubt) {
        return Lay.lines(doubt.provenance().sources().stream()
                .map(source -> Say.inline(new MessageKey(
                        "checklist.rules.source",
                        source.title(),
                        source.dated(),
                        source.grade().label())))
                .toArray(Span[]::new));
    }

    private static Card editions(List<Edition> editions) {
        var title = new MessageKey("checklist.rules.editions");
        var table = new Table(title, heads("what", "from", "until"));
        editions.forEach(
                edition -> table.row(Say.inline(edition.title()), List.of(day(edition.from()), day(edition.until()))));
        return new Card(title, table);
    }

    private static Component day(@Nullable LocalDate day) {
        return day == null ? Say.value("–") : Say.value(day);
    }

    private static List<Span> heads(String... columns) {
        return Stream.of(columns)
                .map(column -> Say.inline(new MessageKey("checklist.rules.column." + column)))
                .toList();
    }
}
