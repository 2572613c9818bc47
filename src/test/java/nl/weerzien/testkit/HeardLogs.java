package nl.weerzien.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/// Hears everything that is logged on any thread between its making and its closing, messages of exceptions included,
/// so that a test can say what must not be in it.
///
/// ```java
/// try (var logs = HeardLogs.inDetail()) {
///     …
///     logs.assertNeverSaid(List.of("Rahma", "1990-03-12"));
/// }
/// ```
public final class HeardLogs implements AutoCloseable {
    private static final String HOUSE = "nl.weerzien";
    private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger house = (Logger) LoggerFactory.getLogger(HOUSE);
    private final Level levelBefore = house.getLevel();
    private final Ear ear = new Ear();

    private HeardLogs(boolean inDetail) {
        if (inDetail) house.setLevel(Level.TRACE);
        ear.setContext(root.getLoggerContext());
        ear.start();
        root.addAppender(ear);
    }

    /// At the levels the house is set to.
    public static HeardLogs asSet() {
        return new HeardLogs(false);
    }

    /// What the house itself logs at every level, the libraries as they are set.
    public static HeardLogs inDetail() {
        return new HeardLogs(true);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    /// Case does not matter.
    public void assertNeverSaid(Collection<String> words) {
        for (var line : lines)
            assertThat(words)
                    .as("a log line tells what it must not: %s", line)
                    .noneMatch(word -> line.toLowerCase().contains(word.toLowerCase()));
    }

    @Override
    public void close() {
        root.detachAppender(ear);
        ear.stop();
        house.setLevel(levelBefore);
    }

    private final class Ear extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            var thrown = event.getThrowableProxy();
            lines.add(event.getLoggerName() + " " + event.getFormattedMessage()
                    + (thrown == null ? "" : "\n" + ThrowableProxyUtil.asString(thrown)));
        }
    }
}
