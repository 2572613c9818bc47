package nl.weerzien.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.casefile.Explanation;
import nl.weerzien.casefile.Explanation.Told;
import nl.weerzien.casefile.ReasonNotToBeHad;
import nl.weerzien.readiness.Match;
import nl.weerzien.readiness.Match.State;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.submission.OpenPoint.Kind;

/// What the last page says about papers that are not there.
final class OpenPoints {
    private OpenPoints() {}

    static List<OpenPoint> of(Readiness readiness) {
        return readiness.matches().stream().flatMap(match -> of(match).stream()).toList();
    }

    private static Optional<OpenPoint> of(Match match) {
        return switch (match.state()) {
            case State.Explained explained -> Optional.of(explained(match, explained.why()));
            case State.Open _, State.CannotTell _ -> match.open() ? Optional.of(follows(match)) : Optional.empty();
            // whether it is asked at all is our question, not the reader's
            case State.Asks _, State.Met _, State.NotNeeded _ -> Optional.empty();
        };
    }

    private static OpenPoint follows(Match match) {
        var asked = match.requirement();
        return new OpenPoint(asked.id(), asked.title(), Kind.FOLLOWS, List.of(), "");
    }

    private static OpenPoint explained(Match match, Explanation why) {
        var asked = match.requirement();
        var told = why.told();
        var sentences = new ArrayList<MessageKey>();
        sentences.add(reason(told.reason()));
        for (var attempt : told.tried())
            sentences.add(
                    attempt.on() == null
                            ? new MessageKey("submission.bundle.tried", attempt.what())
                            : new MessageKey("submission.bundle.tried.on", attempt.on(), attempt.what()));
        return new OpenPoint(asked.id(), asked.title(), Kind.EXPLAINED, sentences, statement(told));
    }

    private static String statement(Told told) {
        return String.join(
                "\n",
                Stream.of(told.story(), told.offered())
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    private static MessageKey reason(ReasonNotToBeHad reason) {
        return new MessageKey(
                switch (reason) {
                    case NEVER_EXISTED -> "submission.reason.never-existed";
                    case UNSAFE_TO_ASK -> "submission.reason.unsafe";
                    case AUTHORITY_CLOSED -> "submission.reason.closed";
                    case TOO_COSTLY -> "submission.reason.costly";
                    case REFUSED -> "submission.reason.refused";
                    case LOST -> "submission.reason.lost";
                    case OTHER_PARENT_UNREACHABLE -> "submission.reason.other-parent";
                    case OTHER -> "submission.reason.other";
                });
    }
}
