package nl.weerzien.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.Circumstances;
import nl.weerzien.checklist.ExpectedNews;
import nl.weerzien.checklist.ExtensionAct;
import nl.weerzien.checklist.RoadGuideService;
import nl.weerzien.checklist.Stage;
import nl.weerzien.checklist.TermName;
import nl.weerzien.checklist.TimeLimit;
import nl.weerzien.journey.Journey;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Journeys;
import nl.weerzien.shared.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Counts the terms of a family by the rule book, today.
@Service
public class DeadlineService {
    private final CaseFileService files;
    private final JourneyService journeys;
    private final ChecklistService rules;
    private final RoadGuideService guide;
    private final Clock clock;

    DeadlineService(
            CaseFileService files,
            JourneyService journeys,
            ChecklistService rules,
            RoadGuideService guide,
            Clock clock) {
        this.files = files;
        this.journeys = journeys;
        this.rules = rules;
        this.guide = guide;
        this.clock = clock;
    }

    /// The day on which terms are counted, Dutch time.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// One for every relative for whom an application goes on, in the family's order.
    @Transactional
    public List<Deadlines> of(CaseId caseId) {
        return of(files.get(caseId), journeys.of(caseId));
    }

    /// As [#of(CaseId)], for whoever holds file and roads already.
    public List<Deadlines> of(CaseFile file, Journeys roads) {
        return roads.all().stream().map(road -> of(file, road)).toList();
    }

    private Deadlines of(CaseFile file, Journey road) {
        var circumstances = road.tell(file.circumstancesOf(road.person()));
        return Deadlines.of(file.permit(), road, new Rules(circumstances), today());
    }

    private final class Rules implements Terms {
        private final Circumstances circumstances;

        Rules(Circumstances circumstances) {
            this.circumstances = circumstances;
        }

        @Override
        public Optional<TimeLimit> limit(TermName name, LocalDate triggerDay) {
            return rules.timeLimit(name, triggerDay, circumstances);
        }

        @Override
        public Optional<ExpectedNews> news(Stage stage) {
            return guide.station(stage).expectedNews();
        }

        @Override
        public ExtensionAct extension() {
            return rules.extensionAct();
        }
    }
}
