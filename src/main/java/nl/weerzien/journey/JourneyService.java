package nl.weerzien.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.family.Person;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Records what happened on the roads of a family, and tells the roads.
@Service
public class JourneyService {
    /// Nothing on the road of a living family happened longer ago.
    private static final int MOST_YEARS_BACK = 30;
    /// An appointment lies no further ahead, and no term runs longer.
    private static final int MOST_YEARS_AHEAD = 5;

    private final CaseAccess access;
    private final CaseFileService files;
    private final Milestones milestones;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JourneyService(
            CaseAccess access,
            CaseFileService files,
            Milestones milestones,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.files = files;
        this.milestones = milestones;
        this.events = events;
        this.clock = clock;
    }

    /// The roads of everybody for whom an application goes on.
    @Transactional
    public Journeys of(CaseId caseId) {
        access.toSee(caseId, "road");
        return roads(files.get(caseId));
    }

    /// The roads of several families, in one look. Says nothing to the record of who looked: no case file is opened by
    /// being counted.
    @Transactional(readOnly = true)
    public Map<CaseId, Journeys> of(Collection<CaseFile> families) {
        var facts = milestones.of(families.stream().map(CaseFile::id).toList());
        return families.stream()
                .collect(Collectors.toMap(CaseFile::id, file -> roads(file, facts.getOrDefault(file.id(), List.of()))));
    }

    /// Records a fact of one relative's road.
    ///
    /// @throws IllegalArgumentException if `relative` is no relative of this case file
    @Transactional
    public Recorded record(CaseId caseId, PersonId relative, Happening happening) {
        access.toPrepare(caseId);
        if (happening.kind() == Kind.TAKEN_BACK) throw new IllegalArgumentException("take back a recorded fact");
        return add(caseId, relative, happening, null);
    }

    /// Replaces a fact that was recorded wrongly. The wrong one stays on record and counts for nothing.
    ///
    /// @throws IllegalArgumentException if the case file has no such fact
    @Transactional
    public Recorded correct(CaseId caseId, MilestoneId wrong, Happening happening) {
        access.toPrepare(caseId);
        return add(caseId, recorded(caseId, wrong).person(), happening, wrong);
    }

    /// Says that a recorded fact did not happen, or not to this person.
    ///
    /// @param note why; may be empty
    /// @throws IllegalArgumentException if the case file has no such fact
    @Transactional
    public Recorded takeBack(CaseId caseId, MilestoneId wrong, String note) {
        access.toPrepare(caseId);
        var untrue = Happening.of(Kind.TAKEN_BACK, LocalDate.now(clock)).noting(note);
        return add(caseId, recorded(caseId, wrong).person(), untrue, wrong);
    }

    private Recorded add(CaseId caseId, PersonId relative, Happening happening, @Nullable MilestoneId supersedes) {
        var before = roads(files.get(caseId));
        if (before.all().stream().noneMatch(road -> road.person().equals(relative)))
            throw new IllegalArgumentException("no relative " + relative + " in case file " + caseId);
        var problem = problem(before.of(relative), happening, supersedes);
        if (problem.isPresent()) return new Recorded.Refused(problem.get());
        var milestone = new Milestone(MilestoneId.fresh(), relative, happening, clock.instant(), null, supersedes);
        milestones.add(caseId, milestone);
        tell(caseId, milestone, before);
        return new Recorded.Accepted(milestone.id());
    }

    private Optional<MessageKey> problem(Journey road, Happening told, @Nullable MilestoneId supersedes) {
        var today = LocalDate.now(clock);
        var day = told.happenedOn();
        var until = told.termUntil();
        if (day.isAfter(today) && !told.kind().mayLieAhead()) return refusal("in-future", day);
        if (day.isBefore(today.minusYears(MOST_YEARS_BACK))) return refusal("too-long-ago", day);
        if (day.isAfter(today.plusYears(MOST_YEARS_AHEAD))) return refusal("too-far-ahead", day);
        if (until != null && until.isBefore(day)) return refusal("term-before-letter", until, day);
        if (until != null && until.isAfter(day.plusYears(MOST_YEARS_AHEAD))) return refusal("too-far-ahead", until);
        if (supersedes != null
                && road.milestones().stream().noneMatch(fact -> fact.id().equals(supersedes)))
            return refusal("corrected-already");
        var twin = road.milestones().stream()
                .anyMatch(
                        fact -> fact.kind() == told.kind() && fact.happenedOn().equals(day));
        return twin && supersedes == null ? refusal("known-already", day) : Optional.empty();
    }

    private static Optional<MessageKey> refusal(String why, Object... arguments) {
        return Optional.of(new MessageKey("journey.refused." + why, arguments));
    }

    private void tell(CaseId caseId, Milestone milestone, Journeys before) {
        var relative = milestone.person();
        events.publishEvent(new MilestoneRecorded(caseId, relative, milestone.id(), milestone.kind()));
        var after = roads(files.get(caseId));
        if (after.of(relative).arrived() && !before.of(relative).arrived())
            events.publishEvent(new RelativeArrived(caseId, relative));
        if (after.familyReunited() && !before.familyReunited()) events.publishEvent(new FamilyReunited(caseId));
    }

    private Milestone recorded(CaseId caseId, MilestoneId id) {
        return milestones.of(caseId).stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no milestone " + id + " in case file " + caseId));
    }

    private Journeys roads(CaseFile file) {
        return roads(file, milestones.of(file.id()));
    }

    private static Journeys roads(CaseFile file, List<Milestone> facts) {
        return Journeys.of(file.relatives().stream().map(Person::id).toList(), facts);
    }
}
