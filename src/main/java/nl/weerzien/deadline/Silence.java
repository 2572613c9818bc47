package nl.weerzien.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.ExpectedNews;
import nl.weerzien.checklist.Stage;
import nl.weerzien.checklist.Term;
import nl.weerzien.checklist.TermName;
import nl.weerzien.journey.Journey;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.shared.PersonId;

/// The wait for news about one relative.
///
/// @param stage where they wait
/// @param since the day of the last news
/// @param expectedBy the last day on which the silence is nothing unusual
public record Silence(PersonId person, Stage stage, LocalDate since, LocalDate expectedBy) {

    /// The wait that goes on; empty where nobody knows by when to expect anything, or nothing is to be expected.
    static Optional<Silence> of(Journey journey, List<Deadline> deadlines, Terms terms, LocalDate today) {
        return lastNews(journey, today)
                .flatMap(since -> terms.news(journey.stage())
                        .flatMap(news -> by(news, since, journey, deadlines))
                        .map(by -> new Silence(journey.person(), journey.stage(), since, by)));
    }

    private static Optional<LocalDate> by(
            ExpectedNews news, LocalDate since, Journey journey, List<Deadline> deadlines) {
        return switch (news.of()) {
            case ExpectedNews.Of.Station _ -> Optional.of(since.plus(news.within()));
            case ExpectedNews.Of.Appointment _ ->
                journey.last(Kind.APPOINTMENT)
                        .map(appointment -> appointment.happenedOn().plus(news.within()));
            case ExpectedNews.Of.TermEnd(var term) -> end(term, deadlines).map(day -> day.plus(news.within()));
        };
    }

    /// The end of the term itself, of what lengthened it, or of what was set because it passed: whichever is last.
    private static Optional<LocalDate> end(TermName name, List<Deadline> deadlines) {
        var binds = deadlines.stream()
                .filter(deadline -> deadline.name() == name)
                .findFirst()
                .map(deadline -> deadline.limit().term().binds())
                .orElse(Term.Binds.IND);
        return deadlines.stream()
                .filter(Deadline::running)
                .filter(deadline -> deadline.name() == name
                        || binds == Term.Binds.IND && deadline.limit().term().binds() == Term.Binds.IND)
                .map(Deadline::governing)
                .max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> lastNews(Journey journey, LocalDate today) {
        return journey.milestones().stream()
                .filter(fact -> !fact.kind().saysWhereabouts())
                .map(Milestone::happenedOn)
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    /// Somebody should ask.
    public boolean overdue(LocalDate today) {
        return today.isAfter(expectedBy);
    }
}
