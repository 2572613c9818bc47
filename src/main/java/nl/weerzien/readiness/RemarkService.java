package nl.weerzien.readiness;

import java.time.Clock;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.shared.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets people explain a finding or ask about it.
@Service
public class RemarkService {
    private final CaseAccess access;
    private final Remarks remarks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemarkService(CaseAccess access, Remarks remarks, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.remarks = remarks;
        this.events = events;
        this.clock = clock;
    }

    /// @throws IllegalArgumentException if there are no words, or too many
    @Transactional
    public void remark(CaseId caseId, Finding finding, Remark.Kind kind, String words) {
        access.toPrepare(caseId);
        remarks.add(caseId, new Remark(finding.name(), kind, words, clock.instant()));
        events.publishEvent(new FindingRemarked(caseId, kind));
    }
}
