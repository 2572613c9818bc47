package nl.weerzien.document.store;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import nl.weerzien.document.ReadingDesk.Next;
import nl.weerzien.document.ReadingQueue;
import nl.weerzien.document.ReadingWait;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The queue of papers to be read, as jobs of db-scheduler: one job a paper, named by its id.
@Component
class ReadingJobs implements ReadingQueue {
    private static final TaskDescriptor<Void> READ = TaskDescriptor.of("read-document");
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration LATER = Duration.ofSeconds(20);

    private final SchedulerClient client;
    private final JdbcClient database;
    private final Clock clock;
    private final int readers;

    /// @param readers papers that this node reads at once; others that may read too are not counted
    ReadingJobs(SchedulerClient client, JdbcClient database, Clock clock, @Value("${weerzien.readers:1}") int readers) {
        this.client = client;
        this.database = database;
        this.clock = clock;
        this.readers = readers;
    }

    @Override
    public void add(CaseId caseId, DocumentId document) {
        client.scheduleIfNotExists(READ.instance(document.toString()).build(), clock.instant());
    }

    @Override
    public ReadingWait before(DocumentId document) {
        return database.sql("select pages_before, seconds_per_page from reading_wait(?)")
                .param(document.value())
                .query((ResultSet row, int _) -> new ReadingWait(
                        row.getLong("pages_before"), row.getObject("seconds_per_page", Double.class), readers))
                .single();
    }

    /// What a node with readers does with each job. A job whose node died in the middle is taken up by another, or by
    /// the same one when it is back.
    static CustomTask<Void> task(Function<DocumentId, Next> read) {
        return Tasks.custom(READ)
                .onFailureReschedule(FixedDelay.of(LATER))
                .onDeadExecutionRevive()
                .execute((job, _) -> completion(read.apply(DocumentId.parse(job.getId()))));
    }

    private static CompletionHandler<Void> completion(Next next) {
        return switch (next) {
            case DONE -> new OnCompleteRemove<>();
            case AGAIN -> after(SOON);
            case LATER -> after(LATER);
        };
    }

    private static CompletionHandler<Void> after(Duration wait) {
        return (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plus(wait));
    }
}
