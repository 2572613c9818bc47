package nl.weerzien.submission;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.weerzien.document.Kept;
import nl.weerzien.document.NotKept;
import nl.weerzien.document.Sha256;
import nl.weerzien.journey.Means;
import nl.weerzien.review.ReviewService;
import nl.weerzien.security.SignedIn;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.submission.Filing.Sent;
import org.springframework.stereotype.Service;

/// Files an application: shows what would go, freezes what went, and records it. Nothing keeps anybody from filing: a
/// protective, incomplete application saves the term, and a refusal by this house would cost a family its right.
@Service
public class SubmissionService {
    private static final int MOST_YEARS_BACK = 10;

    private final BundleService bundles;
    private final FilingService filings;
    private final ReviewService reviews;
    private final SignedIn signedIn;
    private final Clock clock;

    SubmissionService(
            BundleService bundles, FilingService filings, ReviewService reviews, SignedIn signedIn, Clock clock) {
        this.bundles = bundles;
        this.filings = filings;
        this.reviews = reviews;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /// One relative's bundle as it would be bound today, with what to know before filing it.
    public Preview preview(CaseId caseId, PersonId relative) {
        var draft = bundles.draft(caseId, relative);
        return new Preview(draft, Advice.on(draft, reviews.of(caseId), reviews.ready(caseId)));
    }

    /// Writes the bundle as it would be filed today; nothing is kept.
    ///
    /// @throws java.io.UncheckedIOException if `target` cannot be written
    public void write(CaseId caseId, PersonId relative, OutputStream target) {
        bundles.bind(caseId, bundles.draft(caseId, relative).plan(), target);
    }

    /// Freezes the bundle and records that it was sent. Deliberately no transaction of its own: binding and sealing
    /// take seconds, and only the last step, the rows, needs one.
    ///
    /// @param on the day it was sent, not after today
    public Filed file(CaseId caseId, PersonId relative, LocalDate on, Means means) {
        var today = LocalDate.now(clock);
        if (on.isAfter(today)) return new Filed.Refused(new MessageKey("submission.refused.in-future", on));
        if (on.isBefore(today.minusYears(MOST_YEARS_BACK)))
            return new Filed.Refused(new MessageKey("submission.refused.long-ago", on));
        var draft = bundles.draft(caseId, relative);
        if (draft.supplement() && draft.plan().empty())
            return new Filed.Refused(new MessageKey("submission.refused.nothing-new"));
        var target = new ByteArrayOutputStream();
        var pages = bundles.bind(caseId, draft.plan(), target);
        var id = FilingId.fresh();
        var pdf = target.toByteArray();
        try {
            var kept = filings.freeze(caseId, id, pdf);
            return record(
                    filing(
                            id,
                            caseId,
                            draft,
                            pdf,
                            pages,
                            new Sent(on, means, signedIn.get().id(), clock.instant())),
                    kept,
                    draft);
        } catch (NotKept storeIsAway) {
            return new Filed.Refused(new MessageKey("submission.refused.not-kept"));
        }
    }

    /// Everything that was filed for a family, in the order in which it was recorded.
    public List<Filing> filings(CaseId caseId) {
        return filings.of(caseId);
    }

    /// A bundle as it was frozen, byte for byte.
    ///
    /// @throws NoSuchFiling if the case file has no such filing
    public byte[] bundle(CaseId caseId, FilingId id) {
        return filings.bundle(caseId, id);
    }

    private Filing filing(FilingId id, CaseId caseId, Draft draft, byte[] pdf, int pages, Sent sent) {
        var plan = draft.plan();
        var bundle = new Bundle(
                Sha256.of(pdf),
                pdf.length,
                pages,
                draft.readiness().checklist().edition(),
                plan.papers().stream().map(BundledPaper::document).toList(),
                plan.explained().stream().map(OpenPoint::requirement).toList(),
                plan.following().stream().map(OpenPoint::requirement).toList());
        var application = draft.sent().application().map(Filing::id).orElse(null);
        var review = reviews.ready(caseId).orElse(null);
        return new Filing(id, caseId, draft.readiness().relative(), sent, bundle, application, review);
    }

    private Filed record(Filing filing, Kept kept, Draft draft) {
        var recorded = false;
        try {
            var filed = filings.record(filing, kept, draft.readiness().journey().stage());
            recorded = filed instanceof Filed.Recorded;
            return filed;
        } finally {
            if (!recorded) filings.forget(kept);
        }
    }
}
