package nl.weerzien.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.checklist.Stage;
import nl.weerzien.checklist.Term;
import nl.weerzien.checklist.TermName;
import nl.weerzien.journey.Journey;
import nl.weerzien.journey.Milestone;
import nl.weerzien.shared.PersonId;

/// The wait for news about one relative, while others must act.
///
/// @param stage where the wait began
/// @param since the day of the last news
/// @param expectedBy the last day on which the silence is nothing unusual: the end of the term that binds the IND, or
/// what is usual at this station, whichever comes first
/// @param term the term that binds the IND and ends last; empty where none runs
public record Silence(PersonId person, Stage stage, LocalDate since, LocalDate expectedBy, Optional<TermName> term) {

    /// The wait that goes on; empty when it is the family's turn, or when nobody knows by when to expect anything.
    static Optional<Silence> of(Journey journey, List<Deadline> deadlines, Terms terms, LocalDate today) {
        var stage = journey.stage();
        if (stage.bearing() != Stage.Bearing.OTHERS_ACT) return Optional.empty();
        var theirs = deadlines.stream()
                .filter(deadline ->
                        deadline.running() && deadline.limit().term().binds() == Term.Binds.IND)
                .max(Comparator.comparing(Deadline::governing));
        return lastNews(journey, today)
                .flatMap(since -> Stream.concat(
                                theirs.map(Deadline::governing).stream(), terms.news(stage).map(since::plus).stream())
                        .min(Comparator.naturalOrder())
                        .map(by -> new Silence(journey.person(), stage, since, by, theirs.map(Deadline::name))));
    }

    private static Optional<LocalDate> lastNews(Journey journey, LocalDate today) {
        return journey.milestones().stream()
                .map(Milestone::happenedOn)
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    /// Somebody should ask.
    public boolean overdue(LocalDate today) {
        return today.isAfter(expectedBy);
    }
}
