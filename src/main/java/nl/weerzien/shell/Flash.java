package nl.weerzien.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import nl.weerzien.shared.MessageKey;

/// A message that comes over the page: that something was kept, or could not be done. Read aloud when it appears. What
/// a person must act upon belongs in the page, as a [Notice].
public final class Flash {
    private static final int SECONDS = 8_000;

    private Flash() {}

    /// Goes away by itself after 8 seconds.
    public static void say(Pill.Tone tone, MessageKey words) {
        show(tone, words, SECONDS);
    }

    /// Stays until it is closed.
    public static void stay(Pill.Tone tone, MessageKey words) {
        show(tone, words, 0);
    }

    private static void show(Pill.Tone tone, MessageKey words, int duration) {
        var flash = new Notification();
        flash.setDuration(duration);
        flash.setPosition(Notification.Position.BOTTOM_CENTER);
        flash.setAssertive(tone == Pill.Tone.WAIT || tone == Pill.Tone.LATE);
        var close = new Button(Words.of("shell.close"), _ -> flash.close());
        flash.add(Lay.ends(new Notice(tone, words), close));
        flash.open();
    }
}
