package nl.weerzien.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/// Lets an open page look again by itself, every second, while something on it may still change. It gives up
/// after a quarter of an hour, so that a forgotten page does not keep its session alive.
final class Looking {
    private static final int EVERY_MILLIS = 1000;
    private static final int MOST_LOOKS = 900;
    private static final int LOOKS_PER_TELLING = 10;
    private final Component page;
    private final Runnable look;
    private boolean wanted;
    private int looks;
    private @Nullable Registration polls;

    Looking(Component page, Runnable look) {
        this.page = page;
        this.look = look;
        page.addAttachListener(attach -> begin(attach.getUI()));
        page.addDetachListener(detach -> end(detach.getUI()));
    }

    /// Whether what was told of a wait should be told anew: every tenth look, as it takes some finding out.
    boolean isTimeToTell() {
        return looks % LOOKS_PER_TELLING == 0;
    }

    /// @param wanted whether anything may still change
    void goOn(boolean wanted) {
        this.wanted = wanted;
        page.getUI().ifPresent(wanted ? this::begin : this::end);
    }

    private void begin(UI ui) {
        if (!wanted || polls != null) return;
        looks = 0;
        ui.setPollInterval(EVERY_MILLIS);
        polls = ui.addPollListener(_ -> {
            if (++looks > MOST_LOOKS) end(ui);
            else look.run();
        });
    }

    private void end(UI ui) {
        if (polls == null) return;
        polls.remove();
        polls = null;
        ui.setPollInterval(-1);
    }
}
