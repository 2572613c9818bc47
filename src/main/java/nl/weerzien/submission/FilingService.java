package nl.weerzien.submission;

import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.Stage;
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

/// Keeps what was filed, and lets the road begin with it: both or neither.
@Service
public class FilingService {
    private final CaseAccess access;
    private final Filings filings;
    private final JourneyService journeys;
    private final Originals originals;
    private final ApplicationEventPublisher events;

    FilingService(
            CaseAccess access,
            Filings filings,
            JourneyService journeys,
            Originals originals,
            ApplicationEventPublisher events) {
        this.access = access;
        this.filings = filings;
        this.journeys = journeys;
        this.originals = originals;
        this.events = events;
    }

    /// Everything that was filed for a family, in the order in which it was recorded.
    @Transactional
    public List<Filing> of(CaseId caseId) {
        access.toSee(caseId, "filings");
        return filings.of(caseId);
    }

    /// A bundle as it was frozen, byte for byte.
    ///
    /// @throws NoSuchFiling if the case file has no such filing
    @Transactional
    public byte[] bundle(CaseId caseId, FilingId id) {
        access.toSee(caseId, "bundle");
        var filing =
                filings.find(id).filter(found -> found.caseId().equals(caseId)).orElseThrow(() -> new NoSuchFiling(id));
        return originals.open(filing.id().sealedAs(), filings.kept(filing.id()));
    }

    /// Seals a bundle before its row is written.
    ///
    /// @throws nl.weerzien.document.NotKept if the store cannot be reached
    @Transactional
    Kept freeze(CaseId caseId, FilingId id, byte[] pdf) {
        access.toPrepare(caseId);
        return originals.keep(id.sealedAs(), pdf);
    }

    /// Removes what was sealed for a filing that was not recorded.
    void forget(Kept kept) {
        originals.forget(kept);
    }

    /// @param stage where the application stood when the bundle was made
    @Transactional
    Filed record(Filing filing, Kept kept, Stage stage) {
        access.toPrepare(filing.caseId());
        var happened = happened(filing, stage);
        if (happened.isPresent()
                && journeys.record(filing.caseId(), filing.relative(), happened.get())
                        instanceof Recorded.Refused(var reason)) return new Filed.Refused(reason);
        filings.add(filing, kept);
        var reviewed = filing.reviewed().isPresent();
        events.publishEvent(new ApplicationFiled(filing.caseId(), filing.relative(), filing.id(), reviewed));
        return new Filed.Recorded(filing.id());
    }

    /// The road begins with the application. What is sent after it is a fact of the road only if the IND asked for it.
    private static Optional<Happening> happened(Filing filing, Stage stage) {
        var day = filing.sent().on();
        var means = filing.sent().means();
        return switch (stage) {
            case GATHERING, WITHDRAWN, ENDED ->
                Optional.of(Happening.of(Kind.FILED, day).by(means));
            case ASKED_TO_COMPLETE ->
                Optional.of(Happening.of(Kind.COMPLETED, day).by(means));
            default -> Optional.empty();
        };
    }
}
