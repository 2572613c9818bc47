package nl.weerzien.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weerzien.checklist.Doubt;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.InPortions;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// What law and sources leave open for the families of the office, each with the families it holds for.
class OpenQuestions extends Card {
    private static final int AT_ONCE = 20;

    OpenQuestions(List<Glance> families) {
        super(new MessageKey("desk.doubts"));
        var byDoubt = new LinkedHashMap<Doubt, List<Glance>>();
        families.forEach(family -> family.doubts()
                .forEach(doubt ->
                        byDoubt.computeIfAbsent(doubt, _ -> new ArrayList<>()).add(family)));
        if (byDoubt.isEmpty()) add(Say.small(new MessageKey("desk.doubts.none")));
        else
            add(new Disclosure(
                    new MessageKey("desk.doubts.count", byDoubt.size()),
                    Lay.list(
                            byDoubt.entrySet().stream().map(OpenQuestions::line).toArray(Div[]::new))));
    }

    private static Div line(Map.Entry<Doubt, List<Glance>> doubt) {
        return Lay.lines(
                Say.paragraph(doubt.getKey().text()),
                new InPortions<>(Lay.row(), doubt.getValue(), AT_ONCE, OpenQuestions::link));
    }

    private static Anchor link(Glance family) {
        var link = new Anchor(
                CaseLink.to(family.file().id(), CaseTabs.CHECKLIST).href(),
                Words.show(family.file().sponsor().person().name()));
        link.getElement().setAttribute("dir", "auto");
        return link;
    }
}
