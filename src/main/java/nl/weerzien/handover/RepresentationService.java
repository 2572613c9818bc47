package nl.weerzien.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.weerzien.handover.Representation.Fact;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.NotYours;
import nl.weerzien.security.Role;
import nl.weerzien.security.SignedIn;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Notes who speaks for a family, and tells it to everybody on the case.
@Service
public class RepresentationService {
    private final CaseAccess access;
    private final SignedIn signedIn;
    private final RepresentationFacts facts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RepresentationService(
            CaseAccess access,
            SignedIn signedIn,
            RepresentationFacts facts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.signedIn = signedIn;
        this.facts = facts;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public Representation of(CaseId caseId) {
        access.toSee(caseId, "contact");
        return facts.of(caseId);
    }

    /// @return why it was not noted
    /// @throws NotYours if a sponsor asks
    @Transactional
    public Optional<MessageKey> note(CaseId caseId, Told told) {
        return add(caseId, told, null);
    }

    /// Replaces a fact that was noted wrongly. The wrong one stays on record and counts for nothing.
    ///
    /// @return why it was not noted
    /// @throws IllegalArgumentException if the case file has no such fact that counts
    /// @throws NotYours if a sponsor asks
    @Transactional
    public Optional<MessageKey> correct(CaseId caseId, FactId wrong, Told told) {
        access.toPrepare(caseId);
        if (facts.of(caseId).counting().stream().noneMatch(fact -> fact.id().equals(wrong)))
            throw new IllegalArgumentException("no fact " + wrong + " counts in case file " + caseId);
        return add(caseId, told, wrong);
    }

    private Optional<MessageKey> add(CaseId caseId, Told told, @Nullable FactId supersedes) {
        access.toPrepare(caseId);
        var user = signedIn.get();
        if (user.role() == Role.SPONSOR) throw new NotYours(caseId);
        var objection = told.objection(LocalDate.now(clock));
        if (objection.isPresent()) return objection;
        var fact = new Fact(FactId.fresh(), told, clock.instant(), user.id(), supersedes);
        facts.add(caseId, fact);
        events.publishEvent(new RepresentationNoted(caseId, fact.id()));
        return Optional.empty();
    }
}
