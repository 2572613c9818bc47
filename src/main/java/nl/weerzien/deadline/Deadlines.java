package nl.weerzien.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.casefile.Permit;
import nl.weerzien.checklist.TermName;
import nl.weerzien.journey.Journey;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;

/// The terms that run, or ran, for one relative.
///
/// @param journey the road they follow from, beside the sponsor's permit
/// @param all in the order of the road; done ones too
/// @param questions what somebody must tell before a term can be counted: never silently "no term"
/// @param silence the wait for news from others, overdue or not
public record Deadlines(Journey journey, List<Deadline> all, List<MessageKey> questions, Optional<Silence> silence) {

    private static final Comparator<Deadline> SOONEST_FIRST = Comparator.comparing(Deadline::governing);

    public Deadlines {
        all = List.copyOf(all);
        questions = List.copyOf(questions);
    }

    /// Counts every term that follows from the sponsor's permit and from what happened on the relative's road.
    public static Deadlines of(Permit permit, Journey journey, Terms terms, LocalDate today) {
        var all = new ArrayList<Deadline>();
        var permitTerms = new PermitTerms(permit, journey, terms);
        all.addAll(permitTerms.all(today));
        all.addAll(new RoadTerms(journey.sinceFiling(), terms).all());
        all.removeIf(deadline -> untold(deadline, today));
        return new Deadlines(journey, all, permitTerms.questions(), Silence.of(journey, all, terms, today));
    }

    /// What helps only for a while: a decision to fetch from Mijn IND, until it is gone, and the end of a permit, from
    /// a year before.
    private static boolean untold(Deadline deadline, LocalDate today) {
        return switch (deadline.name()) {
            case DECISION_VISIBLE -> deadline.missed(today);
            case PERMIT_VALID -> today.isBefore(deadline.governing().minusYears(1));
            default -> false;
        };
    }

    public PersonId person() {
        return journey.person();
    }

    public Optional<Deadline> find(TermName name) {
        return all.stream().filter(deadline -> deadline.name() == name).findFirst();
    }

    /// The wait for news, once it lasts too long.
    public Optional<Silence> overdueSilence(LocalDate today) {
        return silence.filter(wait -> wait.overdue(today));
    }

    /// What the family must do first: the running term with the earliest governing day, also when that day has passed.
    public Optional<Deadline> next() {
        return running().min(SOONEST_FIRST);
    }

    /// What the first of several relatives' families must do first.
    public static Optional<Deadline> next(Collection<Deadlines> relatives) {
        return relatives.stream().flatMap(Deadlines::running).min(SOONEST_FIRST);
    }

    /// A decision that can be fetched from Mijn IND hurries nobody past a term by which a right is lost.
    private Stream<Deadline> running() {
        return all.stream()
                .filter(deadline -> deadline.running() && deadline.bindsFamily())
                .filter(deadline -> deadline.name() != TermName.DECISION_VISIBLE);
    }
}
