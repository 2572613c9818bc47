package nl.weerzien.contact;

import static org.springframework.transaction.interceptor.TransactionAspectSupport.currentTransactionStatus;

import java.util.List;
import java.util.Optional;
import nl.weerzien.document.Kept;
import nl.weerzien.document.Originals;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.journey.Recorded;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.shared.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps answers to the IND, and tells the roads that they were sent: both or neither.
@Service
class ReplyRecordService {
    private final CaseAccess access;
    private final Replies replies;
    private final JourneyService journeys;
    private final Originals originals;
    private final ApplicationEventPublisher events;

    ReplyRecordService(
            CaseAccess access,
            Replies replies,
            JourneyService journeys,
            Originals originals,
            ApplicationEventPublisher events) {
        this.access = access;
        this.replies = replies;
        this.journeys = journeys;
        this.originals = originals;
        this.events = events;
    }

    /// In the order in which they were recorded.
    @Transactional
    public List<Reply> to(Letter letter) {
        access.toSee(letter.caseId(), "letters");
        return replies.to(letter.id());
    }

    /// Seals an answer before its row is written.
    ///
    /// @throws nl.weerzien.document.NotKept if the store cannot be reached
    @Transactional
    public Kept freeze(CaseId caseId, ReplyId id, byte[] pdf) {
        access.toPrepare(caseId);
        return originals.keep(id.sealedAs(), pdf);
    }

    /// Removes what was sealed for an answer that was not recorded.
    void forget(Kept kept) {
        originals.forget(kept);
    }

    @Transactional
    public ReplyKept record(Letter letter, Reply reply, Kept kept) {
        access.toPrepare(letter.caseId());
        var kind = completes(letter.purport());
        for (var relative : letter.relatives()) {
            if (kind.isEmpty()) break;
            var told = Happening.of(kind.get(), reply.on()).by(reply.means());
            var known = journeys.of(letter.caseId()).of(relative).milestones().stream()
                    .anyMatch(fact ->
                            fact.kind() == told.kind() && fact.happenedOn().equals(told.happenedOn()));
            if (!known && journeys.record(letter.caseId(), relative, told) instanceof Recorded.Refused(var reason)) {
                currentTransactionStatus().setRollbackOnly();
                return new ReplyKept.Refused(reason);
            }
        }
        replies.add(reply, kept);
        events.publishEvent(new ReplySent(letter.caseId(), reply.id()));
        return new ReplyKept.Recorded(reply);
    }

    private static Optional<Kind> completes(LetterPurport purport) {
        return switch (purport) {
            case COMPLETION -> Optional.of(Kind.COMPLETED);
            case OBJECTION_TO_COMPLETE -> Optional.of(Kind.OBJECTION_COMPLETED);
            case RECEIPT,
                    DNA,
                    INTERVIEW,
                    GRANTED,
                    REFUSED,
                    EXTENDED,
                    PAUSED,
                    RESUMED,
                    OBJECTION_UPHELD,
                    OBJECTION_REFUSED,
                    COLLECTION_EXTENDED,
                    OTHER -> Optional.empty();
        };
    }

    /// An answer as it was frozen, byte for byte.
    ///
    /// @throws IllegalArgumentException if the case file has no such answer
    @Transactional
    public byte[] frozen(CaseId caseId, ReplyId id) {
        access.toSee(caseId, "letters");
        var reply = replies.find(id)
                .filter(found -> found.caseId().equals(caseId))
                .orElseThrow(() -> new IllegalArgumentException("no answer " + id + " in case file " + caseId));
        return originals.open(reply.id().sealedAs(), replies.kept(reply.id()).orElseThrow());
    }
}
