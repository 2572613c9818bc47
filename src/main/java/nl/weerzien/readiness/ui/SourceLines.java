package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import nl.weerzien.checklist.Provenance;
import nl.weerzien.checklist.Source;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;

/// Where a rule was read, what kind of source that is, when it was checked and how sure we are.
class SourceLines extends Div {

    SourceLines(Provenance provenance, LocalDate today) {
        addClassName("lines");
        add(Lay.list(provenance.sources().stream().map(SourceLines::line).toArray(Component[]::new)));
        add(Say.small(new MessageKey(
                "readiness.source.checked", provenance.checkedOn(), Labels.confidence(provenance.confidence()))));
        if (provenance.isStale(today))
            add(Say.small(new MessageKey("readiness.source.stale", provenance.checkAgainOn())));
    }

    private static Component line(Source source) {
        var graded = Say.small(Labels.grade(source.grade()));
        var url = source.url();
        if (url == null) return Lay.lines(Say.value(source.title()), graded);
        var link = new Anchor(url.toString(), source.title(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.getElement().setAttribute("dir", "auto");
        return Lay.lines(link, graded);
    }
}
