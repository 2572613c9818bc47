package nl.weerzien.journey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.checklist.Circumstances;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.RoadEnd;
import nl.weerzien.checklist.Stage;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.shared.PersonId;

/// One relative's road from filing to arrival, told by dated facts in the order in which they happened.
///
/// @param milestones what counts: superseded and taken-back facts are left out, and appointments at an embassy that the
/// family then left
public record Journey(PersonId person, List<Milestone> milestones) {

    private static final Comparator<Milestone> AS_IT_HAPPENED = Comparator.comparing(Milestone::happenedOn)
            .thenComparing(Milestone::kind)
            .thenComparing(Milestone::recordedAt);

    public Journey {
        var superseded = milestones.stream()
                .flatMap(fact -> Optional.ofNullable(fact.supersedes()).stream())
                .collect(Collectors.toSet());
        var counting = milestones.stream()
                .filter(fact -> fact.person().equals(person))
                .filter(fact -> !superseded.contains(fact.id()))
                .filter(fact -> fact.kind() != Kind.TAKEN_BACK)
                .sorted(AS_IT_HAPPENED)
                .toList();
        milestones = counting.stream().filter(fact -> !fellAway(fact, counting)).toList();
    }

    private static boolean fellAway(Milestone appointment, List<Milestone> facts) {
        return appointment.kind() == Kind.APPOINTMENT
                && facts.stream()
                        .filter(fact -> fact.kind() == Kind.POST_CHANGED)
                        .filter(change -> !change.happenedOn().isAfter(appointment.happenedOn()))
                        .anyMatch(change -> change.recordedAt().isAfter(appointment.recordedAt()));
    }

    public Stage stage() {
        return Course.end(milestones);
    }

    /// The latest fact of this kind that counts.
    public Optional<Milestone> last(Kind kind) {
        return milestones.stream().filter(fact -> fact.kind() == kind).reduce((_, later) -> later);
    }

    /// The earliest fact of this kind that counts.
    public Optional<Milestone> first(Kind kind) {
        return milestones.stream().filter(fact -> fact.kind() == kind).findFirst();
    }

    /// The day of the filing that is still alive: the last one, because an earlier one may have been taken back.
    public Optional<LocalDate> filedOn() {
        return last(Kind.FILED).map(Milestone::happenedOn);
    }

    /// The road since the filing that is still alive, that filing first; the whole road while nothing was filed.
    public Journey sinceFiling() {
        return last(Kind.FILED)
                .map(filing -> new Journey(person, milestones.subList(milestones.indexOf(filing), milestones.size())))
                .orElse(this);
    }

    /// The road up to the filing that is still alive, as it was on that day; empty while nothing was filed.
    public Optional<Journey> whenFiled() {
        return last(Kind.FILED)
                .map(filing -> new Journey(person, milestones.subList(0, milestones.indexOf(filing) + 1)));
    }

    /// What ended the road without an arrival; empty while it goes on, and for whoever came.
    public Optional<Kind> ending() {
        return stage().over()
                ? milestones.stream()
                        .map(Milestone::kind)
                        .filter(kind -> kind.endsRoad() || kind == Kind.HIGHER_APPEAL_DISMISSED)
                        .reduce((_, later) -> later)
                : Optional.empty();
    }

    /// The day of the IND's decision on the filing that is still alive, granted or refused; empty while it is pending.
    /// A decision on an objection does not move it.
    public Optional<LocalDate> decidedOn() {
        return milestones.stream()
                .filter(fact -> fact.kind() == Kind.GRANTED || fact.kind() == Kind.REFUSED)
                .filter(fact ->
                        filedOn().map(day -> !fact.happenedOn().isBefore(day)).orElse(true))
                .findFirst()
                .map(Milestone::happenedOn);
    }

    /// What the rules may know of this road, added to what they know of the family.
    public Circumstances tell(Circumstances circumstances) {
        var told = circumstances;
        if (filedOn().isPresent()) told = told.with(Fact.FILED_ON, filedOn().get());
        if (decidedOn().isPresent())
            told = told.with(Fact.DECIDED_ON, decidedOn().get());
        if (missingSince().isPresent())
            told = told.with(Fact.MISSING_SINCE, missingSince().get());
        return told;
    }

    /// How the road ended without an arrival; empty while it goes on, and for an application taken back.
    public Optional<RoadEnd> end() {
        return ending().flatMap(kind -> switch (kind) {
            case HIGHER_APPEAL_DISMISSED, REFUSAL_FINAL -> Optional.of(RoadEnd.FINAL_REFUSAL);
            case NOT_COMING -> Optional.of(RoadEnd.NOT_COMING);
            case PERMIT_REVOKED -> Optional.of(RoadEnd.PERMIT_REVOKED);
            case DIED -> Optional.of(RoadEnd.DIED);
            default -> Optional.empty();
        });
    }

    /// Since when nobody knows where the relative is; empty while somebody does, and once the relative is here or died.
    public Optional<LocalDate> missingSince() {
        return last(Kind.WENT_MISSING)
                .filter(_ -> !arrived())
                .filter(lost -> milestones.subList(milestones.indexOf(lost), milestones.size()).stream()
                        .noneMatch(fact -> fact.kind() == Kind.FOUND || fact.kind() == Kind.DIED))
                .map(Milestone::happenedOn);
    }

    public boolean filed() {
        return stage() != Stage.GATHERING && !stage().over();
    }

    /// What may well happen next, the likeliest first.
    public List<Kind> likelyNews() {
        var ahead = LikelyNews.at(stage());
        return missingSince().isPresent()
                ? Stream.concat(Stream.of(Kind.FOUND), ahead.stream()).toList()
                : ahead;
    }

    /// The road as stations: those passed, the one to go to now, those ahead.
    public List<Station> stations() {
        return Station.of(this);
    }

    public boolean arrived() {
        return stage().here();
    }
}
