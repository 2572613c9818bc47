package nl.weerzien.readiness;

import java.time.LocalDate;
import java.util.HashMap;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.ChecklistService;
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

    JudgingService(
            CaseFileService files,
            DeadlineService deadlines,
            PapersService papers,
            ChecklistService rules,
            Remarks remarks) {
        this.files = files;
        this.deadlines = deadlines;
        this.papers = papers;
        this.rules = rules;
        this.remarks = remarks;
    }

    @Transactional
    CaseReadiness of(CaseId caseId, Look look) {
        var file = files.get(caseId);
        var terms = deadlines.of(caseId);
        var today = deadlines.today();
        var checklists = new HashMap<PersonId, Checklist>();
        for (var one : terms) checklists.put(one.person(), checklist(file, one.journey(), today));
        var held = papers.of(caseId, Judging.aboutOthers(checklists.values()), today, look);
        return new Judging(file, terms, held, rules.origin(file.origin()), today).judge(checklists, remarks.of(caseId));
    }

    private Checklist checklist(CaseFile file, Journey road, LocalDate today) {
        return rules.checklistFor(road.tell(file.circumstancesOf(road.person())), today);
    }
}
