package nl.weerzien.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import nl.weerzien.shared.MessageKey;

/// The next step: the one card of a page with an accent. What to do, why, and the buttons that do it. A page shows one.
public class Step extends Section {

    /// @param what the step in a few words, as a heading of level 2
    /// @param why one or two sentences
    /// @param actions of [Action], the most likely first
    public Step(MessageKey what, MessageKey why, Component... actions) {
        addClassNames("card", "step");
        var heading = Heading.section(what);
        Heading.labels(heading, this);
        add(new Pill(Pill.Tone.OPEN, new MessageKey("shell.next-step")), heading, Say.paragraph(why));
        if (actions.length > 0) add(Lay.actions(actions));
    }
}
