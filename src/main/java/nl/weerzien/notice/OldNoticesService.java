package nl.weerzien.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import nl.weerzien.checklist.ReminderRules;
import nl.weerzien.shared.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Removes what was told long ago and is over. What still stands is kept however old it is: that it was told is what
/// keeps it from being told again.
@Service
class OldNoticesService {
    private final Notices notices;
    private final StandingService standings;
    private final ReminderRules rules;
    private final Clock clock;

    OldNoticesService(Notices notices, StandingService standings, ReminderRules rules, Clock clock) {
        this.notices = notices;
        this.standings = standings;
        this.rules = rules;
        this.clock = clock;
    }

    /// The case files of which anything old is remembered.
    @Transactional(readOnly = true)
    List<CaseId> cases() {
        return notices.casesToldBefore(longAgo());
    }

    /// @return how many notices were removed
    @Transactional
    int remove(Collection<CaseId> cases) {
        var old = notices.toldBefore(longAgo(), cases);
        var standing = new HashSet<>(standings.stillSo(old));
        return notices.remove(old.stream()
                .filter(notice -> !standing.contains(notice))
                .map(Notice::id)
                .toList());
    }

    private Instant longAgo() {
        return clock.instant().minus(Duration.ofDays(rules.kept().days()));
    }
}
