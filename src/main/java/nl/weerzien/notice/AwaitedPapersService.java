package nl.weerzien.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.weerzien.checklist.Stage;
import nl.weerzien.document.Documents;
import nl.weerzien.journey.Journey;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.review.ReviewState;
import nl.weerzien.review.Reviews;
import nl.weerzien.shared.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells since when papers that somebody asked for are awaited: what a supervisor gave back, and what the IND asked to
/// complete. Any paper that arrived later answers, as far as can be told without looking at it.
@Service
class AwaitedPapersService {
    private final Documents documents;
    private final Reviews reviews;
    private final Clock clock;

    AwaitedPapersService(Documents documents, Reviews reviews, Clock clock) {
        this.documents = documents;
        this.reviews = reviews;
        this.clock = clock;
    }

    /// Answers, for the roads of any of these case files, since when papers are awaited.
    @Transactional(readOnly = true)
    Function<Roads, Optional<LocalDate>> of(Collection<CaseId> cases) {
        var arrivals = documents.lastArrivals(cases);
        var states = reviews.states(cases);
        return roads -> since(roads, arrivals, states);
    }

    /// The roads of one case file.
    record Roads(CaseId caseId, Collection<Journey> all) {}

    private Optional<LocalDate> since(Roads roads, Map<CaseId, Instant> arrivals, Map<CaseId, ReviewState> states) {
        var arrived = Optional.ofNullable(arrivals.get(roads.caseId())).map(this::day);
        var returned = Optional.ofNullable(states.get(roads.caseId())).stream()
                .filter(_ -> roads.all().stream().anyMatch(road -> road.stage() == Stage.GATHERING))
                .flatMap(state -> state instanceof ReviewState.Returned(var at) ? Stream.of(day(at)) : Stream.empty());
        var asked = roads.all().stream()
                .filter(road -> road.stage() == Stage.ASKED_TO_COMPLETE)
                .flatMap(road -> road.last(Kind.COMPLETION_REQUESTED).stream())
                .map(Milestone::happenedOn);
        return Stream.concat(returned, asked)
                .filter(day -> arrived.filter(paper -> !paper.isBefore(day)).isEmpty())
                .min(LocalDate::compareTo);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
