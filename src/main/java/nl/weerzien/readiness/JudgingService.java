package nl.weerzien.readiness;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.deadline.DeadlineService;
import nl.weerzien.deadline.Deadlines;
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
        var judged = judge(
                files.get(caseId),
                deadlines.of(caseId),
                aboutOthers -> papers.of(caseId, aboutOthers, look),
                remarks.of(caseId));
        return judged.withRequests(
                requests.running(Map.of(caseId, judged.journeys())).getOrDefault(caseId, List.of()));
    }

    /// For whoever holds all of it already; without what the IND asks to complete.
    ///
    /// @param held the papers, of the requirements that ask for one of somebody outside the file
    CaseReadiness judge(
            CaseFile file, List<Deadlines> terms, Function<Set<RequirementId>, Papers> held, List<Remark> said) {
        var today = deadlines.today();
        var checklists = new HashMap<PersonId, Checklist>();
        for (var one : terms) checklists.put(one.person(), checklist(file, one.journey(), today));
        var papersHeld = held.apply(Judging.aboutOthers(checklists.values()));
        return new Judging(file, terms, papersHeld, rules.origin(file.origin()), today).judge(checklists, said);
    }

    private Checklist checklist(CaseFile file, Journey road, LocalDate today) {
        return rules.checklistFor(road.tell(file.circumstancesOf(road.person())), today);
    }
}
