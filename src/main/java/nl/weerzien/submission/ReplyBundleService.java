package nl.weerzien.submission;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentService;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts the answer to a letter of the IND together.
@Service
public class ReplyBundleService {
    private final ReadinessService readiness;
    private final ChecklistService rules;
    private final DocumentService documents;
    private final ReplyBinder binder;

    ReplyBundleService(
            ReadinessService readiness, ChecklistService rules, DocumentService documents, ReplyBinder binder) {
        this.readiness = readiness;
        this.rules = rules;
        this.documents = documents;
        this.binder = binder;
    }

    /// @param relatives those whom the letter of the IND concerns
    /// @param theirs the date of that letter
    /// @param points in its order
    /// @throws nl.weerzien.security.NoSuchCase if there is none or the current user may not see it
    @Transactional
    public ReplyPlan plan(CaseId caseId, List<PersonId> relatives, LocalDate theirs, List<ReplyPoint> points) {
        var all = readiness.of(caseId);
        var annexes = annexes(all);
        var family = all.file().family();
        var answered = points.stream().map(point -> point(point, all, annexes)).toList();
        return new ReplyPlan(
                all.file().number().toString(),
                new CoverPerson(family.sponsor()).named(),
                relatives.stream()
                        .map(relative -> new CoverPerson(family.person(relative)).named())
                        .toList(),
                theirs,
                all.today(),
                answered,
                annexes.unbound());
    }

    /// Binds what [#plan] answered. Needs no transaction: each picture is fetched when it is written.
    ///
    /// @return the number of pages
    public int bind(CaseId caseId, ReplyPlan plan, OutputStream target) {
        return binder.bind(
                plan, (document, page) -> new ByteArrayInputStream(documents.picture(caseId, document, page)), target);
    }

    private Annexes annexes(CaseReadiness all) {
        var papers = all.papers().stream()
                .filter(Document::held)
                .sorted(Comparator.comparing((Document paper) -> paper.receipt().at())
                        .thenComparing(paper -> paper.id().toString()))
                .collect(Collectors.toMap(Document::id, paper -> paper, (one, _) -> one, LinkedHashMap::new));
        return new Annexes(all.file().family(), papers, this::title);
    }

    private static ReplyPlan.Point point(ReplyPoint point, CaseReadiness all, Annexes annexes) {
        var here = new ArrayList<BundledPaper>();
        var elsewhere = new ArrayList<String>();
        all.papers().stream()
                .filter(paper -> point.papers().contains(paper.id()))
                .sorted(Comparator.comparing(paper -> paper.receipt().at()))
                .map(annexes::original)
                .distinct()
                .forEach(paper -> annexes.label(paper.id())
                        .ifPresentOrElse(elsewhere::add, () -> here.addAll(annexes.bind(paper))));
        return new ReplyPlan.Point(point, here, elsewhere);
    }

    private MessageKey title(DocumentKind kind) {
        return rules.kind(kind)
                .map(KindDescription::title)
                .orElseGet(() -> new MessageKey("submission.bundle.kind.unsaid"));
    }
}
