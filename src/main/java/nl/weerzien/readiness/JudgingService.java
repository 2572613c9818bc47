package nl.weerzien.readiness;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.Stage;
import nl.weerzien.deadline.DeadlineService;
import nl.weerzien.journey.Journey;
import nl.weerzien.readiness.PapersService.Look;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what is known of a family and has it judged.
@Service
class JudgingService {
    private final CaseFileService files;
    private final DeadlineService deadlines;
    private final PapersService papers;
    private final ChecklistService rules;
    private final Remarks remarks;
    private final CompletionRequests requests;

    JudgingService(
            CaseFileService files,
            DeadlineService deadlines,
            PapersService papers,
            ChecklistService rules,
            Remarks remarks,
            CompletionRequests requests) {
        this.files = files;
        this.deadlines = deadlines;
        this.papers = papers;
        this.rules = rules;
        this.remarks = remarks;
        this.requests = requests;
    }

    @Transactional
    CaseReadiness of(CaseId caseId, Look look) {
        var file = files.get(caseId);
        var terms = deadlines.of(caseId);
        var today = deadlines.today();
        var checklists = new HashMap<PersonId, Checklist>();
        for (var one : terms) checklists.put(one.person(), checklist(file, one.journey(), today));
        var held = papers.of(caseId, Judging.aboutOthers(checklists.values()), today, look);
        var judged = new Judging(file, terms, held, rules.origin(file.origin()), today)
                .judge(checklists, remarks.of(caseId));
        return judged.withRequests(requested(judged));
    }

    /// Most families were asked nothing, and need no look at their letters.
    private List<CompletionRequest> requested(CaseReadiness judged) {
        var roads = judged.journeys();
        boolean asked =
                judged.relatives().stream().anyMatch(one -> one.journey().stage() == Stage.ASKED_TO_COMPLETE);
        return asked ? requests.running(judged.file().id(), roads) : List.of();
    }

    private Checklist checklist(CaseFile file, Journey road, LocalDate today) {
        return rules.checklistFor(road.tell(file.circumstancesOf(road.person())), today);
    }
}
