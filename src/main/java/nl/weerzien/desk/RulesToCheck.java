package nl.weerzien.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.checklist.RuleInDoubt;
import nl.weerzien.checklist.Source;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;

/// Rules and facts that should have been looked at again by now. They stay in force until somebody changes them.
class RulesToCheck extends Card {

    RulesToCheck(List<RuleInDoubt> stale) {
        super(new MessageKey("desk.rules"));
        if (stale.isEmpty()) add(Say.small(new MessageKey("desk.rules.none")));
        else
            add(
                    Say.paragraph(new MessageKey("desk.rules.explained")),
                    new Disclosure(
                            new MessageKey("desk.rules.count", stale.size()),
                            Lay.list(stale.stream().map(RulesToCheck::line).toArray(Div[]::new))));
    }

    private static Div line(RuleInDoubt rule) {
        var provenance = rule.provenance();
        return Lay.lines(
                Say.paragraph(rule.text()),
                Say.small(new MessageKey(
                        "desk.rules.dates", rule.where(), provenance.checkedOn(), provenance.checkAgainOn())),
                Lay.row(provenance.sources().stream()
                        .flatMap(RulesToCheck::link)
                        .toArray(Anchor[]::new)));
    }

    private static Stream<Anchor> link(Source source) {
        var url = source.url();
        if (url == null) return Stream.empty();
        var link = new Anchor(url.toString(), source.title());
        link.setRouterIgnore(true);
        return Stream.of(link);
    }
}
