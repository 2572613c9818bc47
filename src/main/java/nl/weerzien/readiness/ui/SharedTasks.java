package nl.weerzien.readiness.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.weerzien.checklist.RoadItem;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.journey.TasksDone;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Party;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.shell.Words;

/// The lists of relatives who stand alike as one list: what is asked of several is asked once, what is asked of some
/// only says of whom.
record SharedTasks(Party party, CaseReadiness family, TasksDone done) {

    List<String> names() {
        return party.members().stream().map(this::name).toList();
    }

    List<SharedTask> of(Function<Readiness, List<RoadItem>> lists) {
        var whom = new LinkedHashMap<RoadItem, List<Readiness>>();
        for (var one : party.members())
            for (var item : lists.apply(one))
                whom.computeIfAbsent(item, _ -> new ArrayList<>()).add(one);
        return whom.entrySet().stream()
                .map(entry -> shared(entry.getKey(), entry.getValue()))
                .toList();
    }

    private SharedTask shared(RoadItem item, List<Readiness> whom) {
        return new SharedTask(
                item,
                whom.stream().map(one -> one(item, one)).toList(),
                whom.size() == party.members().size(),
                lastDay(item, whom.getFirst()));
    }

    private SharedTask.One one(RoadItem item, Readiness one) {
        return new SharedTask.One(
                one.relative(), name(one), done.of(one.relative(), item.task().id()));
    }

    /// Alike for all: their terms run alike.
    private static Optional<LocalDate> lastDay(RoadItem item, Readiness one) {
        return item.task()
                .boundTo()
                .flatMap(one.deadlines()::find)
                .filter(Deadline::running)
                .map(Deadline::governing);
    }

    private String name(Readiness one) {
        return Words.show(family.called(one.relative()));
    }
}
