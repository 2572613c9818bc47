package nl.weerzien.document.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import javax.sql.DataSource;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFiles;
import nl.weerzien.document.Document;
import nl.weerzien.document.Documents;
import nl.weerzien.document.ReadingDesk;
import nl.weerzien.document.ReadingDesk.Next;
import nl.weerzien.security.Acting;
import nl.weerzien.shared.DocumentId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/// Works the queue, on nodes whose roles include `reader`. A node that dies is noticed after about twelve seconds; its
/// jobs go on elsewhere, or here when it is back.
@Configuration(proxyBeanMethods = false)
class Worker {
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);
    private static final int MISSED_HEARTBEATS = 4;
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 30);
    private final Acting acting;
    private final Set<String> roles;

    Worker(Acting acting, @Value("${weerzien.roles}") Set<String> roles) {
        this.acting = acting;
        this.roles = roles;
    }

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource database, ReadingDesk desk, Documents documents, CaseFiles cases, Tidying tidying) {
        return Scheduler.create(
                        database, ReadingJobs.task(id -> acting.asHouse(() -> read(id, desk, documents, cases))))
                .startTasks(tidy(tidying))
                .threads(Runtime.getRuntime().availableProcessors() + 1)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
        if (roles.contains("reader"))
            ready.getApplicationContext().getBean(Scheduler.class).start();
    }

    private static Next read(DocumentId id, ReadingDesk desk, Documents documents, CaseFiles cases) {
        var origin =
                documents.find(id).map(Document::caseId).flatMap(cases::find).map(CaseFile::origin);
        return desk.read(id, origin);
    }

    private RecurringTask<Void> tidy(Tidying tidying) {
        return Tasks.recurring("tidy-objects", Schedules.daily(ZoneId.of("Europe/Amsterdam"), AT_NIGHT))
                .execute((_, _) -> acting.asHouse(() -> {
                    try {
                        tidying.tidy();
                    } catch (IOException storeIsAway) {
                        throw new UncheckedIOException(storeIsAway);
                    }
                }));
    }
}
