package nl.weerzien.readiness;

import nl.weerzien.readiness.PapersService.Look;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.Visit;
import nl.weerzien.shared.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says how far a family is, today, by the rules in force. Everything is derived; the only thing kept is under which
/// rules an application is prepared.
@Service
public class ReadinessService {
    private final JudgingService judging;
    private final PreparationService preparation;
    private final CaseAccess access;
    private final Visit visit;

    ReadinessService(JudgingService judging, PreparationService preparation, CaseAccess access, Visit visit) {
        this.judging = judging;
        this.preparation = preparation;
        this.access = access;
        this.visit = visit;
    }

    /// Kept apart from the whole look.
    private record Glance(CaseReadiness readiness) {}

    /// @throws nl.weerzien.security.NoSuchCase if there is none or the current user may not see it
    @Transactional
    public CaseReadiness of(CaseId caseId) {
        access.toSee(caseId, "readiness");
        return visit.once(caseId, CaseReadiness.class, () -> preparation.compare(judging.of(caseId, Look.WHOLE)));
    }

    /// As [#of], for a line in a list of the current user's families: not recorded as a look, and without what the
    /// machine read on papers that wait for a person, which would have to be opened for every family.
    @Transactional
    public CaseReadiness atAGlance(CaseId caseId) {
        access.toGlance(caseId);
        return visit.once(
                        caseId,
                        Glance.class,
                        () -> new Glance(preparation.compare(judging.of(caseId, Look.AT_A_GLANCE))))
                .readiness();
    }
}
