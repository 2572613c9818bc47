package nl.weerzien.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import nl.weerzien.shared.MessageKey;

/// Shows the first of many things, and a button for the next ones: nobody reads thousands, and a browser would choke.
public class InPortions<T> extends Div {
    private final transient List<T> all;
    private final transient Function<T, Component> draw;
    private final transient HasComponents shown;
    private final int atOnce;
    private final Button more = Action.secondary(new MessageKey("shell.more", 0), this::next);
    private final Div below = Lay.actions(more);
    private int drawn;

    /// @param into where they are put, above the button
    /// @param draw makes what is put there
    public <C extends Component & HasComponents> InPortions(
            C into, List<T> all, int atOnce, Function<T, Component> draw) {
        this.all = List.copyOf(all);
        this.draw = draw;
        this.shown = into;
        this.atOnce = atOnce;
        addClassName("stack");
        add(into, below);
        next();
    }

    private void next() {
        var until = Math.min(all.size(), drawn + atOnce);
        all.subList(drawn, until).stream().map(draw).forEach(shown::add);
        drawn = until;
        more.setVisible(drawn < all.size());
        below.setVisible(more.isVisible());
        more.setText(Words.of("shell.more", all.size() - drawn));
    }
}
