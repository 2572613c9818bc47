package nl.weerzien.audit;

import java.time.Clock;
import java.util.List;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.SignedIn;
import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Hears what happens to every case file and writes it down in the same transaction: what is not recorded did not
/// happen.
@Service
public class AuditService {
    /// How much of the record one page shows.
    public static final int PAGE = 500;

    private final AuditTrail trail;
    private final CaseAccess access;
    private final SignedIn signedIn;
    private final Clock clock;

    AuditService(AuditTrail trail, CaseAccess access, SignedIn signedIn, Clock clock) {
        this.trail = trail;
        this.access = access;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /// Refuses an event outside a transaction, and one with nobody signed in.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void hear(CaseEvent event) {
        var who = signedIn.get().id();
        trail.add(new AuditEntry(clock.instant(), who, event.caseId(), nameOf(event.getClass()), event.subject()));
    }

    /// Who looked at or changed this case file, the latest first; at most [#PAGE]. The look itself is recorded, too.
    @Transactional
    public List<AuditEntry> record(CaseId id) {
        access.toSee(id, "record");
        return trail.of(id, PAGE);
    }

    /// The room and the name of an event: `document.DocumentRead`.
    static String nameOf(Class<?> event) {
        var room = event.getPackageName();
        return room.substring(room.lastIndexOf('.') + 1) + "." + event.getSimpleName();
    }
}
