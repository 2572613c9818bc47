package nl.weerzien.checklist;

import java.util.List;
import java.util.Set;
import nl.weerzien.shared.MessageKey;

/// Whether a relative belongs to the circle of the route, as far as we can read the law. Never a refusal: who is
/// outside may have another route, and a supervisor looks at it.
public sealed interface RouteVerdict {

    /// Inside the circle.
    ///
    /// @param rule the rule that says so
    /// @param stillToAsk facts that could change this
    record Inside(CircleRule rule, Set<Fact> stillToAsk) implements RouteVerdict {}

    /// Not in the circle as we read it; another route may be open. Ask the supervisor.
    record OtherRoute(List<CircleRule> rules) implements RouteVerdict {}

    /// The sources leave it open. Ask the supervisor.
    record AskSupervisor(List<CircleRule> rules) implements RouteVerdict {}

    /// We cannot tell before these facts are known.
    record CannotTell(Set<Fact> because) implements RouteVerdict {}

    /// As cases and records write it: `other-route`.
    default String code() {
        return switch (this) {
            case Inside _ -> "inside";
            case OtherRoute _ -> "other-route";
            case AskSupervisor _ -> "ask-supervisor";
            case CannotTell _ -> "cannot-tell";
        };
    }

    /// The verdict in a few words.
    default MessageKey title() {
        return title(code());
    }

    static MessageKey title(String code) {
        return new MessageKey("checklist.verdict." + code);
    }
}
