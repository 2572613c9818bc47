package nl.weerzien.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.NotYours;
import nl.weerzien.shared.MessageKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/// What happens when something breaks: the person gets a plain notice with a short reference, the log gets the same
/// reference with the whole trace. Messages of foreign exceptions may quote a case and are left out of the log.
@Component
public class Breakdown implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Breakdown.class);
    // without letters and digits that look alike: people read references to each other over the phone
    private static final String LETTERS = "BCDFGHJKMNPQRTVWXY346789";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        if (isRefusal(event.getThrowable())) {
            if (ui != null) Flash.say(Pill.Tone.WAIT, new MessageKey("shell.not-found"));
            return;
        }
        if (isDeparture(event.getThrowable())) {
            LOG.debug("a visitor left in the middle of an answer");
            return;
        }
        var reference = record(event.getThrowable());
        if (ui != null) Flash.stay(Pill.Tone.WAIT, new MessageKey("shell.broken.reference", reference));
    }

    /// Logs what broke, for whoever shows a part of a page in its place.
    ///
    /// @return the reference under which it stands in the log
    public static String record(Throwable broken) {
        var reference = RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
        LOG.error("broken, reference {}\n{}", reference, trace(broken));
        return reference;
    }

    private static boolean isRefusal(Throwable thrown) {
        return causes(thrown).anyMatch(cause -> cause instanceof NoSuchCase || cause instanceof NotYours);
    }

    /// The visitor closed the connection: nothing of ours is broken, and nobody is there to be told. A database or
    /// store that hung up says so in other types and stays a defect.
    static boolean isDeparture(Throwable thrown) {
        return causes(thrown)
                .anyMatch(cause -> cause instanceof AsyncRequestNotUsableException
                        || cause.getClass().getSimpleName().equals("ClientAbortException"));
    }

    /// The trace without words that are not ours.
    static String trace(Throwable broken) {
        return causes(broken)
                .map(cause -> named(cause)
                        + Stream.of(cause.getStackTrace())
                                .map(frame -> "\n    at " + frame)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String named(Throwable cause) {
        var name = cause.getClass().getName();
        return name.startsWith("nl.weerzien.") ? name + ": " + cause.getMessage() : name;
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
