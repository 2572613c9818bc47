package nl.weerzien.readiness.ui;

import java.util.Optional;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.document.Document;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Match;
import nl.weerzien.readiness.Match.State;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Pill;

/// The word and the sign of a cell.
final class StateWords {

    private StateWords() {}

    static Pill pill(Match match) {
        return new Pill(tone(match), label(match));
    }

    static MessageKey label(Match match) {
        return switch (match.state()) {
            case State.Met _ -> new MessageKey("readiness.state.met");
            case State.Explained _ -> new MessageKey("readiness.state.explained");
            case State.Open open -> openWord(match, open);
            case State.CannotTell _ -> new MessageKey("readiness.state.cannot-tell");
            case State.Asks _ -> new MessageKey("readiness.state.question");
            case State.NotNeeded _ -> new MessageKey("readiness.state.not-needed");
        };
    }

    private static MessageKey openWord(Match match, State.Open open) {
        if (!match.open()) return new MessageKey("readiness.state.usual");
        return open.papers().isEmpty()
                ? new MessageKey("readiness.state.missing")
                : new MessageKey("readiness.state.partly");
    }

    private static Pill.Tone tone(Match match) {
        return switch (match.state()) {
            case State.Met _, State.Explained _ -> Pill.Tone.OK;
            case State.Open _ -> match.open() ? Pill.Tone.OPEN : Pill.Tone.QUIET;
            case State.CannotTell _, State.Asks _ -> Pill.Tone.WAIT;
            case State.NotNeeded _ -> Pill.Tone.QUIET;
        };
    }

    /// What stands under the state: the paper that answers, what to do, why it is not needed.
    static Optional<MessageKey> beside(Match match, CaseReadiness readiness) {
        return switch (match.state()) {
            case State.Met met ->
                met.papers().stream()
                        .flatMap(id -> readiness.paper(id).stream())
                        .flatMap((Document paper) -> paper.kind().stream())
                        .map(StateWords::kind)
                        .findFirst();
            case State.Explained explained ->
                Optional.of(ReasonWords.of(explained.why().told().reason()));
            case State.Open _ -> Optional.empty();
            case State.CannotTell unsure -> unsure.because().stream().findFirst();
            case State.Asks _ -> Optional.of(new MessageKey("readiness.state.question.what-now"));
            case State.NotNeeded not -> Optional.of(not.reason());
        };
    }

    static MessageKey kind(DocumentKind kind) {
        return KindDescription.title(kind);
    }
}
