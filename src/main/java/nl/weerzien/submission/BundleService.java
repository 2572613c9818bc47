package nl.weerzien.submission;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.Set;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.Edition;
import nl.weerzien.checklist.EditionId;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.document.DocumentService;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts one relative's bundle together from what the case file holds today.
@Service
public class BundleService {
    private final ReadinessService readiness;
    private final ChecklistService rules;
    private final DocumentService documents;
    private final Filings filings;
    private final Binder binder;

    BundleService(
            ReadinessService readiness,
            ChecklistService rules,
            DocumentService documents,
            Filings filings,
            Binder binder) {
        this.readiness = readiness;
        this.rules = rules;
        this.documents = documents;
        this.filings = filings;
        this.binder = binder;
    }

    /// What would be bound today: everything, or once something was sent, what was not.
    ///
    /// @throws nl.weerzien.security.NoSuchCase if there is none or the current user may not see it
    /// @throws IllegalArgumentException if no application goes on for `relative` in this case file
    @Transactional
    public Draft draft(CaseId caseId, PersonId relative) {
        var all = readiness.of(caseId);
        var one = all.of(relative)
                .orElseThrow(() -> new IllegalArgumentException("no application for " + relative + " in " + caseId));
        var sent = SentSoFar.of(filings.of(caseId), one.journey());
        var edition = title(one.checklist().edition());
        var plan = collation(all, sent.papers())
                .plan(one, all.today(), edition, sent.cited().orElse(null));
        return new Draft(plan, one, sent);
    }

    /// One relative's confirmed papers, whether they were sent or not, for somebody else than the IND.
    ///
    /// @param leftOut papers that do not go in
    /// @throws IllegalArgumentException as [#draft]
    @Transactional
    public BundlePlan whole(CaseId caseId, PersonId relative, Set<DocumentId> leftOut) {
        var all = readiness.of(caseId);
        var one = all.of(relative)
                .orElseThrow(() -> new IllegalArgumentException("no application for " + relative + " in " + caseId));
        return collation(all, leftOut)
                .plan(one, all.today(), title(one.checklist().edition()), null);
    }

    private Collation collation(CaseReadiness all, Set<DocumentId> leftOut) {
        return new Collation(
                all.file(),
                all.papers(),
                leftOut,
                this::title,
                rules.origin(all.file().origin()));
    }

    /// Binds what [#draft] answered. Needs no transaction: each picture is fetched when it is written.
    ///
    /// @return the number of pages
    public int bind(CaseId caseId, BundlePlan plan, OutputStream target) {
        return binder.bind(
                plan, (document, page) -> new ByteArrayInputStream(documents.picture(caseId, document, page)), target);
    }

    /// What a kind of paper is called.
    public MessageKey title(DocumentKind kind) {
        return rules.kind(kind)
                .map(KindDescription::title)
                .orElseGet(() -> new MessageKey("submission.bundle.kind.unsaid"));
    }

    private MessageKey title(EditionId id) {
        return rules.editions().stream()
                .filter(edition -> edition.id().equals(id))
                .map(Edition::title)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no edition " + id));
    }
}
