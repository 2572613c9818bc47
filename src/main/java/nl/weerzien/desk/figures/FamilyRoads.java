package nl.weerzien.desk.figures;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.deadline.DeadlineService;
import nl.weerzien.deadline.Deadlines;
import nl.weerzien.journey.Journey;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Journeys;
import nl.weerzien.review.Passage;
import nl.weerzien.review.ReviewService;
import nl.weerzien.security.CaseOffices;
import nl.weerzien.security.Office;
import nl.weerzien.shell.Breakdown;
import org.springframework.stereotype.Component;

/// Gathers what is counted of every family of a supervisor's office, with as many questions to the database for
/// thousands of families as for one. A family that cannot be judged does not hide the others.
@Component
class FamilyRoads {
    private static final Journeys NO_ROADS = new Journeys(List.of());

    private final CaseOffices offices;
    private final CaseFileService files;
    private final JourneyService journeys;
    private final DeadlineService deadlines;
    private final ReviewService reviews;

    FamilyRoads(
            CaseOffices offices,
            CaseFileService files,
            JourneyService journeys,
            DeadlineService deadlines,
            ReviewService reviews) {
        this.offices = offices;
        this.files = files;
        this.journeys = journeys;
        this.deadlines = deadlines;
        this.reviews = reviews;
    }

    /// What was gathered.
    ///
    /// @param countedOn the day by which terms and silences were judged, Dutch time
    /// @param broken the references under which the failures of families that could not be judged were logged
    record Gathered(List<FamilyRoad> families, LocalDate countedOn, List<String> broken) {}

    /// No families for whoever is no supervisor.
    Gathered mine() {
        var today = deadlines.today();
        var supervised = offices.supervised();
        var families = supervised.isEmpty() ? List.<CaseFile>of() : files.mine();
        var roads = journeys.of(families);
        var passages = reviews.passages().stream().collect(groupingBy(Passage::caseId));
        var counted = new ArrayList<FamilyRoad>();
        var broken = new ArrayList<String>();
        for (var file : families) {
            var office = supervised.get(file.id());
            if (office == null) continue;
            var handOvers = passages.getOrDefault(file.id(), List.of());
            try {
                var relatives = relatives(file, roads.getOrDefault(file.id(), NO_ROADS), today);
                counted.add(family(office, file, relatives, Reviewed.of(handOvers)));
            } catch (RuntimeException failure) {
                broken.add(Breakdown.record(failure));
            }
        }
        return new Gathered(counted, today, broken);
    }

    private static FamilyRoad family(Office office, CaseFile file, List<RelativeRoad> relatives, Reviewed reviewed) {
        return new FamilyRoad(office, file.origin(), FamilyRoad.permitDay(file.permit()), relatives, reviewed);
    }

    private List<RelativeRoad> relatives(CaseFile file, Journeys roads, LocalDate today) {
        return deadlines.of(file, roads).stream()
                .map(now -> RelativeRoad.of(file.permit(), now, whenFiled(file, now), today))
                .toList();
    }

    /// Of a road that goes on the filing still has its term; of one that ended it is counted again.
    private Deadlines whenFiled(CaseFile file, Deadlines now) {
        if (!now.journey().stage().over()) return now;
        return now.journey()
                .whenFiled()
                .map((Journey filed) ->
                        deadlines.of(file, new Journeys(List.of(filed))).getFirst())
                .orElse(now);
    }
}
