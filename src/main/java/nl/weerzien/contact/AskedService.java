package nl.weerzien.contact;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.document.Document;
import nl.weerzien.document.NoSuchDocument;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The points that letters ask, and how they are answered. A paper that fits is proposed; a person says that it is the
/// answer.
@Service
public class AskedService {
    private final CaseAccess access;
    private final ReadinessService readiness;
    private final ChecklistService rules;
    private final Letters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskedService(
            CaseAccess access,
            ReadinessService readiness,
            ChecklistService rules,
            Letters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.readiness = readiness;
        this.rules = rules;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /// The confirmed papers that may answer each point of a letter, the likeliest first.
    @Transactional
    public Map<AskedItemId, List<Document>> fitting(Letter letter) {
        var all = readiness.of(letter.caseId());
        var matching = new AskedMatching(rules::kind);
        var fitting = new LinkedHashMap<AskedItemId, List<Document>>();
        for (var item : letter.asked()) fitting.put(item.id(), matching.papers(item, all));
        return fitting;
    }

    /// What the checklist of a relative calls papers of these kinds; empty when it asks none, or for nobody.
    @Transactional
    public Optional<RequirementId> requirement(CaseId caseId, List<DocumentKind> kinds, @Nullable PersonId relative) {
        if (relative == null) return Optional.empty();
        return new AskedMatching(rules::kind).requirement(kinds, relative, readiness.of(caseId));
    }

    /// Says how a point is answered; takes the place of what was said before.
    ///
    /// @return the letter with the answer
    /// @throws IllegalArgumentException if the letter has no such point
    /// @throws NoSuchDocument if a paper that is enclosed is not in the case file, or nobody said yet what it is
    @Transactional
    public Letter answer(CaseId caseId, DocumentId document, AskedItemId item, AskedAnswer answer) {
        access.toPrepare(caseId);
        var letter = letters.find(caseId, document).orElseThrow(() -> new NoSuchDocument(document));
        if (letter.item(item).isEmpty()) throw new IllegalArgumentException("no point " + item + " in " + document);
        if (answer instanceof AskedAnswer.Enclosed(var papers)) {
            var held = readiness.of(caseId);
            papers.stream()
                    .filter(paper -> held.paper(paper).filter(Document::counts).isEmpty())
                    .findFirst()
                    .ifPresent(paper -> {
                        throw new NoSuchDocument(paper);
                    });
        }
        letters.answer(caseId, item, answer, clock.instant());
        events.publishEvent(new AskedItemAnswered(caseId, item));
        return letters.find(caseId, document).orElseThrow();
    }
}
