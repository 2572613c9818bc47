package nl.weerzien.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.ReminderRules;
import nl.weerzien.checklist.ReminderRules.Channel;
import nl.weerzien.shared.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes notices of what is due, and puts in line those that are to go out. A notice and its place in the line are
/// kept together or not at all.
@Service
class RemindingService {
    private final StandingService standings;
    private final Reminders reminders;
    private final Notices notices;
    private final NoticeQueue queue;

    RemindingService(StandingService standings, ReminderRules rules, Notices notices, NoticeQueue queue) {
        this.standings = standings;
        this.reminders = new Reminders(rules);
        this.notices = notices;
        this.queue = queue;
    }

    /// Every case file that the house keeps.
    List<CaseId> cases() {
        return standings.cases();
    }

    /// @param now when the evaluation began that these case files belong to
    /// @return how many notices there are that were not there before
    @Transactional
    int remind(Collection<CaseId> cases, Instant now) {
        var today = standings.today();
        var due = standings.of(cases).stream()
                .flatMap(standing -> reminders.due(standing, today).stream())
                .map(one -> Notice.of(one, now))
                .toList();
        var made = notices.add(due);
        var loud = made.stream()
                .filter(notice -> notice.due().channel() != Channel.IN_PRODUCT)
                .map(Notice::id)
                .toList();
        queue.add(loud, firstLoud(now));
        return made.size();
    }

    /// The moment itself, or the end of the quiet hours.
    Instant firstLoud(Instant moment) {
        return reminders.rules().quietHours().firstLoud(moment);
    }

    /// Whom to tell it; empty when there is no reason to tell it any more.
    @Transactional(readOnly = true)
    Optional<Recipient> stillDue(Due due) {
        return standings.of(List.of(due.caseId())).stream()
                .filter(standing -> reminders.due(standing, standings.today()).stream()
                        .anyMatch(one -> one.key().equals(due.key())))
                .findFirst()
                .flatMap(standing -> standing.tells(due.recipient()));
    }
}
