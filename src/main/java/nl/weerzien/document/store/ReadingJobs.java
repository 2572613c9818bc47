package nl.weerzien.document.store;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import nl.weerzien.document.ReadingDesk.Next;
import nl.weerzien.document.ReadingQueue;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import org.springframework.stereotype.Component;

/// The queue of papers to be read, as jobs of db-scheduler: one job a paper, named by its id.
@Component
class ReadingJobs implements ReadingQueue {
    private static final TaskDescriptor<Void> READ = TaskDescriptor.of("read-document");
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration LATER = Duration.ofSeconds(20);

    private final SchedulerClient client;
    private final Clock clock;

    ReadingJobs(SchedulerClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    @Override
    public void add(CaseId caseId, DocumentId document) {
        client.scheduleIfNotExists(READ.instance(document.toString()).build(), clock.instant());
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
