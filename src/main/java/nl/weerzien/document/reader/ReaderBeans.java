package nl.weerzien.document.reader;

import java.nio.file.Path;
import java.time.Clock;
import nl.weerzien.checklist.ChecklistService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/// The reader of the application.
@Configuration(proxyBeanMethods = false)
class ReaderBeans {
    private static final Logger LOG = LoggerFactory.getLogger(ReaderBeans.class);

    /// @param readers how many papers may be read at once; each takes one processor and up to 2 GB
    @Bean
    SupervisedReader reader(
            ChecklistService checklists,
            Clock clock,
            @Value("${weerzien.models:}") String models,
            @Value("${weerzien.data}") Path data,
            @Value("${weerzien.readers:1}") int readers) {
        return new SupervisedReader(
                models.isBlank() ? null : Path.of(models).toAbsolutePath(),
                data.toAbsolutePath().resolve("natives"),
                readers,
                new Vocabulary(checklists.kinds()),
                Budgets.USUAL,
                clock);
    }

    @Bean
    HealthIndicator readerHealth(SupervisedReader reader) {
        return () -> reader.ready()
                ? Health.up().build()
                : Health.unknown().withDetail("models", "not found").build();
    }

    @Bean
    WarmUp readerWarmUp(SupervisedReader reader) {
        return new WarmUp(reader);
    }

    /// Starts what answers uploads once the application stands, beside its first visitors.
    record WarmUp(SupervisedReader reader) {
        @EventListener(ApplicationReadyEvent.class)
        void start() {
            if (!reader.ready()) LOG.warn("papers cannot be read: no reading models in the folder of weerzien.models");
            Thread.ofPlatform().name("reader-warm-up").start(reader::warmUp);
        }
    }
}
