package nl.weerzien.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.Origin;
import nl.weerzien.readiness.Match;
import nl.weerzien.readiness.Match.State;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.readiness.Statement;
import nl.weerzien.submission.OpenPoint.Kind;

/// What the last page says about papers that are not there.
final class OpenPoints {
    private OpenPoints() {}

    /// @param origin the family's, for what is known about papers that cannot be had
    static List<OpenPoint> of(Readiness readiness, Optional<Origin> origin) {
        return readiness.matches().stream()
                .flatMap(match -> of(match, origin, readiness.today()).stream())
                .toList();
    }

    private static Optional<OpenPoint> of(Match match, Optional<Origin> origin, LocalDate today) {
        return switch (match.state()) {
            case State.Explained explained ->
                Optional.of(explained(match, Statement.of(match, explained.why().told(), origin, today)));
            case State.Open _, State.CannotTell _ -> match.open() ? Optional.of(follows(match)) : Optional.empty();
            // whether it is asked at all is our question, not the reader's
            case State.Asks _, State.Met _, State.NotNeeded _ -> Optional.empty();
        };
    }

    private static OpenPoint follows(Match match) {
        var asked = match.requirement();
        return new OpenPoint(asked.id(), asked.title(), Kind.FOLLOWS, List.of(), "");
    }

    private static OpenPoint explained(Match match, Statement statement) {
        var asked = match.requirement();
        return new OpenPoint(asked.id(), asked.title(), Kind.EXPLAINED, statement.sentences(), statement.words());
    }
}
