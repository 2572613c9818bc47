package nl.weerzien.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.checklist.TermName;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.deadline.Deadlines;
import nl.weerzien.journey.Journey;
import nl.weerzien.shared.PersonId;

/// How far one relative's application is: what is met, what follows with an explanation, what is open, what does not
/// agree, and what the term says about it. It advises; it never keeps anybody from filing.
///
/// @param matches one for every requirement of the checklist, in the order of the form
/// @param findings what weighs most first
public record Readiness(
        PersonId relative,
        Checklist checklist,
        List<Match> matches,
        List<Finding> findings,
        Deadlines deadlines,
        LocalDate today) {

    private static final Comparator<Finding> HEAVIEST_FIRST = Comparator.comparing(Finding::weight);

    public Readiness {
        matches = List.copyOf(matches);
        findings = findings.stream().sorted(HEAVIEST_FIRST).toList();
    }

    public Journey journey() {
        return deadlines.journey();
    }

    /// What may be said of the application as a whole.
    public sealed interface Outcome {

        /// Everything asked is met by confirmed papers.
        record Complete() implements Outcome {}

        /// Everything asked is met or explained; these follow or cannot be had.
        record TheseFollow(List<Match> explained) implements Outcome {}

        /// Something asked is neither met nor explained, or cannot be told yet.
        ///
        /// @param open what is missing, must be confirmed, or hangs on a question
        /// @param explained what follows all the same
        record TheseAreOpen(List<Match> open, List<Match> explained) implements Outcome {}
    }

    public Outcome outcome() {
        var open = matches.stream().filter(Match::open).toList();
        var explained = matches.stream()
                .filter(match -> match.state() instanceof Match.State.Explained)
                .toList();
        if (!open.isEmpty()) return new Outcome.TheseAreOpen(open, explained);
        return explained.isEmpty() ? new Outcome.Complete() : new Outcome.TheseFollow(explained);
    }

    /// What was asked and is missing, first what the law asks.
    public Stream<Match> missing() {
        return matches.stream()
                .filter(Match::open)
                .filter(match -> match.state() instanceof Match.State.Open)
                .sorted(Comparator.comparing(match -> match.requirement().askedBy()));
    }

    /// The term for filing presses and nothing was sent: file what there is, the rest follows.
    public boolean fileNow() {
        return !journey().filed()
                && filingTerm().filter(term -> term.urgency(today).presses()).isPresent();
    }

    /// The three months, while they run or after they passed unused.
    public Optional<Deadline> filingTerm() {
        return deadlines.find(TermName.FILE_APPLICATION);
    }

    public Optional<Match> match(RequirementId requirement) {
        return matches.stream()
                .filter(match -> match.requirement().id().equals(requirement))
                .findFirst();
    }

    /// How many of the requirements asked are met or explained.
    public long settled() {
        return matches.stream()
                .filter(match ->
                        match.state() instanceof Match.State.Met || match.state() instanceof Match.State.Explained)
                .count();
    }

    /// How many requirements are asked, or may be.
    public long asked() {
        return matches.stream()
                .filter(match -> !(match.state() instanceof Match.State.NotNeeded))
                .count();
    }
}
