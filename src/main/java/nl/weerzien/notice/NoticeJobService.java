package nl.weerzien.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.weerzien.security.Acting;
import org.springframework.stereotype.Service;

/// What the house itself does about notices: looks at every case file, and sends. Each is one job of the queue. Not one
/// transaction: every part of the work is.
@Service
public class NoticeJobService {
    /// Case files looked at in one transaction.
    static final int AT_ONCE = 250;

    private final Acting acting;
    private final StandingService standings;
    private final RemindingService reminding;
    private final DeliveryService deliveries;
    private final Clock clock;

    NoticeJobService(
            Acting acting,
            StandingService standings,
            RemindingService reminding,
            DeliveryService deliveries,
            Clock clock) {
        this.acting = acting;
        this.standings = standings;
        this.reminding = reminding;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /// Looks at every case file once. Safe to repeat, also on two nodes at once: what was told is not told again.
    ///
    /// @return how many notices were made
    public int evaluate() {
        return acting.asHouse(() -> {
            var now = clock.instant();
            var cases = standings.cases();
            var made = 0;
            for (var from = 0; from < cases.size(); from += AT_ONCE)
                made += reminding.remind(cases.subList(from, Math.min(cases.size(), from + AT_ONCE)), now);
            return made;
        });
    }

    /// Safe to repeat: what was sent is not sent again.
    ///
    /// @return when to try again; empty when there is nothing more to do
    public Optional<Instant> deliver(NoticeId id) {
        return acting.asHouse(() -> deliveries.deliver(id));
    }
}
