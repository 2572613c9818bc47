package nl.weerzien.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.weerzien.security.Acting;
import nl.weerzien.shared.CaseId;
import org.springframework.stereotype.Service;

/// What the house itself does about notices: looks at every case file, sends, asks whose an address is, and
/// forgets. Each is one job of the queue. Not one transaction: every part of the work is.
@Service
public class NoticeJobService {
    /// Case files looked at in one transaction.
    static final int AT_ONCE = 250;

    private final Acting acting;
    private final RemindingService reminding;
    private final DeliveryService deliveries;
    private final ProofDeliveryService proofs;
    private final OldNoticesService old;
    private final Clock clock;

    NoticeJobService(
            Acting acting,
            RemindingService reminding,
            DeliveryService deliveries,
            ProofDeliveryService proofs,
            OldNoticesService old,
            Clock clock) {
        this.acting = acting;
        this.reminding = reminding;
        this.deliveries = deliveries;
        this.proofs = proofs;
        this.old = old;
        this.clock = clock;
    }

    /// Looks at every case file once. Safe to repeat, also on two nodes at once: what was told is not told again.
    ///
    /// @return how many notices were made
    public int evaluate() {
        return acting.asHouse(() -> {
            var now = clock.instant();
            return inParts(reminding.cases(), part -> reminding.remind(part, now));
        });
    }

    /// Safe to repeat: what was sent is not sent again.
    ///
    /// @return when to try again; empty when there is nothing more to do
    public Optional<Instant> deliver(NoticeId id) {
        return acting.asHouse(() -> deliveries.deliver(id));
    }

    /// Sends a link to prove an address, unless another took its place or nobody wants it any more.
    ///
    /// @return when to try again; empty when there is nothing more to do
    public Optional<Instant> deliver(ProofId id) {
        return acting.asHouse(() -> proofs.deliver(id));
    }

    /// Removes what was told long ago and is over. Safe to repeat, also on two nodes at once.
    ///
    /// @return how many notices were removed
    public int removeOld() {
        return acting.asHouse(() -> inParts(old.cases(), old::remove));
    }

    private static int inParts(List<CaseId> cases, ToIntFunction<List<CaseId>> work) {
        var done = 0;
        for (var from = 0; from < cases.size(); from += AT_ONCE)
            done += work.applyAsInt(cases.subList(from, Math.min(cases.size(), from + AT_ONCE)));
        return done;
    }
}
