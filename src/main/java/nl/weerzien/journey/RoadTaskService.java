package nl.weerzien.journey;

import java.time.Clock;
import java.time.LocalDate;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.checklist.RoadTask;
import nl.weerzien.journey.RoadTaskState.Said;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Records what is done of the stations' checklists.
@Service
public class RoadTaskService {
    private final CaseAccess access;
    private final CaseFileService files;
    private final RoadTasks tasks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoadTaskService(
            CaseAccess access, CaseFileService files, RoadTasks tasks, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.files = files;
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public TasksDone of(CaseId caseId) {
        access.toSee(caseId, "road");
        return new TasksDone(tasks.of(caseId));
    }

    /// It was done today.
    ///
    /// @throws IllegalArgumentException if there is no such relative
    @Transactional
    public void done(CaseId caseId, PersonId relative, RoadTask task) {
        done(caseId, relative, task, LocalDate.now(clock));
    }

    /// It was done on a day, which does not lie ahead.
    ///
    /// @throws IllegalArgumentException if there is no such relative, or the day lies ahead
    @Transactional
    public void done(CaseId caseId, PersonId relative, RoadTask task, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock)))
            throw new IllegalArgumentException("done on " + day + ", which lies ahead");
        add(caseId, relative, task, Said.DONE, day, "");
    }

    /// It need not be done for this relative.
    ///
    /// @throws IllegalArgumentException if there is no such relative, or no reason
    @Transactional
    public void notNeeded(CaseId caseId, PersonId relative, RoadTask task, String because) {
        add(caseId, relative, task, Said.NOT_NEEDED, null, because);
    }

    /// It is still to be done after all.
    ///
    /// @throws IllegalArgumentException if there is no such relative
    @Transactional
    public void open(CaseId caseId, PersonId relative, RoadTask task) {
        add(caseId, relative, task, Said.OPEN, null, "");
    }

    private void add(
            CaseId caseId, PersonId relative, RoadTask task, Said said, @Nullable LocalDate day, String words) {
        access.toPrepare(caseId);
        if (files.get(caseId).relatives().stream()
                .noneMatch(person -> person.id().equals(relative)))
            throw new IllegalArgumentException("no relative " + relative + " in case file " + caseId);
        tasks.add(caseId, new RoadTaskState(relative, task.id(), said, day, words, clock.instant(), null));
        events.publishEvent(new RoadTaskSaid(caseId, relative, task.id(), said));
    }
}
