package nl.weerzien.readiness;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.deadline.DeadlineService;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentService;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.journey.Journey;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what is known of a family and has it judged.
@Service
class JudgingService {
    /// Below this the machine's idea of what a paper is is no help.
    private static final double DARES = 0.5;

    private final CaseFileService files;
    private final DeadlineService deadlines;
    private final DocumentService documents;
    private final ChecklistService rules;
    private final Remarks remarks;

    JudgingService(
            CaseFileService files,
            DeadlineService deadlines,
            DocumentService documents,
            ChecklistService rules,
            Remarks remarks) {
        this.files = files;
        this.deadlines = deadlines;
        this.documents = documents;
        this.rules = rules;
        this.remarks = remarks;
    }

    @Transactional
    CaseReadiness of(CaseId caseId) {
        var file = files.get(caseId);
        var terms = deadlines.of(caseId);
        var today = deadlines.today();
        var checklists = new HashMap<PersonId, Checklist>();
        for (var one : terms) checklists.put(one.person(), checklist(file, one.journey(), today));
        var all = documents.of(caseId);
        var papers =
                new Papers(all, rules::kind, proposed(caseId, all), Judging.aboutOthers(checklists.values()), today);
        return new Judging(file, terms, papers, calendars(file), today).judge(checklists, remarks.of(caseId));
    }

    private Checklist checklist(CaseFile file, Journey road, LocalDate today) {
        return rules.checklistFor(road.tell(file.circumstancesOf(road.person())), today);
    }

    /// What the machine takes the papers for that nobody confirmed yet.
    private Map<DocumentId, DocumentKind> proposed(CaseId caseId, List<Document> papers) {
        var proposed = new HashMap<DocumentId, DocumentKind>();
        for (var paper : papers)
            if (paper.needsPerson() && paper.kind().isEmpty())
                documents
                        .reading(caseId, paper.id())
                        .flatMap(reading -> reading.kinds().stream().findFirst())
                        .filter(likeliest -> likeliest.confidence() >= DARES)
                        .ifPresent(likeliest -> proposed.put(paper.id(), likeliest.kind()));
        return proposed;
    }

    private Set<CalendarSystem> calendars(CaseFile file) {
        var calendars = EnumSet.of(CalendarSystem.GREGORIAN);
        rules.origin(file.origin()).ifPresent(origin -> calendars.addAll(origin.calendars()));
        return calendars;
    }
}
