package nl.weerzien.handover;

import java.time.Clock;
import java.util.List;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.NotYours;
import nl.weerzien.security.Role;
import nl.weerzien.security.SignedIn;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Remembers what was handed to which lawyer, by whom. For helpers on the case.
@Service
public class HandoverService {
    private final CaseAccess access;
    private final SignedIn signedIn;
    private final Handovers handovers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HandoverService(
            CaseAccess access, SignedIn signedIn, Handovers handovers, Clock clock, ApplicationEventPublisher events) {
        this.access = access;
        this.signedIn = signedIn;
        this.handovers = handovers;
        this.clock = clock;
        this.events = events;
    }

    /// What became of the wish to hand over.
    public sealed interface Made {
        record Noted(Handover handover) implements Made {}

        record Refused(MessageKey reason) implements Made {}
    }

    /// Everything that was handed over, the latest first.
    ///
    /// @throws NotYours if a sponsor asks
    @Transactional
    public List<Handover> of(CaseId caseId) {
        access.toSee(caseId, "handover");
        helper(caseId);
        return handovers.of(caseId);
    }

    /// Notes what is handed over, before anybody gets it.
    ///
    /// @param familyAgrees whether the family knows who gets what, and agrees
    /// @throws NotYours if a sponsor asks
    @Transactional
    public Made make(CaseId caseId, Choice choice, boolean familyAgrees) {
        access.toPrepare(caseId);
        helper(caseId);
        if (choice.relatives().isEmpty()) return new Made.Refused(new MessageKey("handover.refused.nobody"));
        if (choice.lawyer().isEmpty() || choice.lawyer().length() > Choice.LONGEST_NAME)
            return new Made.Refused(new MessageKey("handover.refused.lawyer"));
        if (!familyAgrees) return new Made.Refused(new MessageKey("handover.refused.agreement"));
        var handover = new Handover(HandoverId.fresh(), choice, signedIn.get().id(), clock.instant());
        handovers.add(caseId, handover);
        events.publishEvent(new HandedToLawyer(caseId, handover.id()));
        return new Made.Noted(handover);
    }

    private void helper(CaseId caseId) {
        if (signedIn.get().role() == Role.SPONSOR) throw new NotYours(caseId);
    }
}
