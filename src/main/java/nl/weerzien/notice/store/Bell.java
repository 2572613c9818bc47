package nl.weerzien.notice.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.Set;
import javax.sql.DataSource;
import nl.weerzien.notice.NoticeJobService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Reminds people as long as the house is open, on nodes whose roles include `web`.
@Component
class Bell implements DisposableBean {
    private final DataSource database;
    private final NoticeJobService work;
    private final boolean rings;
    private @Nullable Scheduler scheduler;

    Bell(
            DataSource database,
            NoticeJobService work,
            @Value("${weerzien.roles}") Set<String> roles,
            @Value("${weerzien.reminders:true}") boolean wanted) {
        this.database = database;
        this.work = work;
        this.rings = wanted && roles.contains("web");
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!rings) return;
        var started = NoticeJobs.worker(database, work);
        started.start();
        scheduler = started;
    }

    @Override
    public void destroy() {
        if (scheduler != null) scheduler.stop();
    }
}
