package nl.weerzien.notice.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.weerzien.notice.NoticeId;
import nl.weerzien.notice.NoticeJobService;
import nl.weerzien.notice.NoticeQueue;
import nl.weerzien.notice.ProofId;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/// The queue of notices as jobs of db-scheduler: one that looks at all case files again and again and one that removes
/// what is old, each on one node at a time, and one for each notice and each question that goes out, named by its id.
@Component
class NoticeJobs implements NoticeQueue {
    static final String TABLE = "notice_job";
    private static final TaskDescriptor<Void> SEND = TaskDescriptor.of("send-notice");
    private static final TaskDescriptor<Void> PROVE = TaskDescriptor.of("send-address-proof");
    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final Duration DAILY = Duration.ofDays(1);
    private static final Duration AFTER_A_BREAKDOWN = Duration.ofMinutes(5);

    private final SchedulerClient client;

    /// @param database of which the running transaction's connection is used, so that a job is rolled back with its row
    NoticeJobs(DataSource database) {
        client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .tableName(TABLE)
                .build();
    }

    @Override
    public void add(Collection<NoticeId> notices, Instant at) {
        Stream<TaskInstance<?>> jobs =
                notices.stream().map(id -> SEND.instance(id.toString()).build());
        client.scheduleBatch(jobs, at);
    }

    @Override
    public void add(ProofId question, Instant at) {
        client.scheduleIfNotExists(PROVE.instance(question.toString()).build(), at);
    }

    static RecurringTask<Void> evaluation(NoticeJobService work) {
        return Tasks.recurring("evaluate-reminders", FixedDelay.of(EVERY)).execute((_, _) -> work.evaluate());
    }

    static RecurringTask<Void> removal(NoticeJobService work) {
        return Tasks.recurring("remove-old-notices", FixedDelay.of(DAILY)).execute((_, _) -> work.removeOld());
    }

    /// A job whose node died in the middle is taken up by another.
    static CustomTask<Void> sending(NoticeJobService work) {
        return Tasks.custom(SEND)
                .onFailureReschedule(FixedDelay.of(AFTER_A_BREAKDOWN))
                .onDeadExecutionRevive()
                .execute((job, _) -> completion(work.deliver(NoticeId.parse(job.getId()))));
    }

    static CustomTask<Void> asking(NoticeJobService work) {
        return Tasks.custom(PROVE)
                .onFailureReschedule(FixedDelay.of(AFTER_A_BREAKDOWN))
                .onDeadExecutionRevive()
                .execute((job, _) -> completion(work.deliver(ProofId.parse(job.getId()))));
    }

    /// Works the queue; to be started.
    static Scheduler worker(DataSource database, NoticeJobService work) {
        return Scheduler.create(database, sending(work), asking(work))
                .startTasks(evaluation(work), removal(work))
                .tableName(TABLE)
                .threads(2)
                .pollingInterval(Duration.ofSeconds(10))
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    private static CompletionHandler<Void> completion(Optional<Instant> again) {
        return again.<CompletionHandler<Void>>map(at -> (complete, operations) -> operations.reschedule(complete, at))
                .orElseGet(OnCompleteRemove::new);
    }
}
