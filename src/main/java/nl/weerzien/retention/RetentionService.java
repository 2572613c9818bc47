package nl.weerzien.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.weerzien.checklist.Stage;
import nl.weerzien.journey.Journey;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.shared.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks when what is kept of a family may go, and remembers the answer. It erases nothing.
@Service
public class RetentionService {
    /// Nobody needs papers here for longer; a permit lasts no longer either.
    private static final int MOST_YEARS = 5;
    /// Until then the first days here come before any question about papers.
    private static final int DAYS_TO_SETTLE = 30;

    private final CaseAccess access;
    private final JourneyService journeys;
    private final ErasureWishes wishes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RetentionService(
            CaseAccess access,
            JourneyService journeys,
            ErasureWishes wishes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.journeys = journeys;
        this.wishes = wishes;
        this.events = events;
        this.clock = clock;
    }

    /// Whether the road of everybody is over, so that the question may be asked at all: whoever came is registered, or
    /// has been here for a while.
    @Transactional
    public boolean roadIsOver(CaseId caseId) {
        var roads = journeys.of(caseId).all();
        return !roads.isEmpty() && roads.stream().allMatch(this::over);
    }

    private boolean over(Journey road) {
        if (road.stage() == Stage.SETTLED || road.stage().over()) return true;
        return road.last(Kind.ARRIVED)
                .filter(arrival -> !arrival.happenedOn().isAfter(today().minusDays(DAYS_TO_SETTLE)))
                .isPresent();
    }

    /// What was said last.
    @Transactional
    public Optional<ErasureWish> wish(CaseId caseId) {
        access.toSee(caseId, "road");
        return wishes.of(caseId);
    }

    /// @throws IllegalArgumentException if the day lies before today or more than five years ahead
    @Transactional
    public void keepUntil(CaseId caseId, LocalDate day) {
        access.toPrepare(caseId);
        if (day.isBefore(today()) || day.isAfter(latest()))
            throw new IllegalArgumentException("keep until a day from today to " + latest() + ", got " + day);
        wishes.add(new ErasureWish(caseId, day, null, clock.instant()));
        events.publishEvent(new ErasureWished(caseId));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The latest day that can be asked for.
    public LocalDate latest() {
        return today().plusYears(MOST_YEARS);
    }
}
