package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.weerzien.checklist.CircleRule.Says;
import nl.weerzien.checklist.Condition.Holding;

/// Asks the rules of the circle about one relative. A rule that says "other route" outweighs one that says "ask",
/// and that one outweighs "inside"; nobody is inside while a rule against it may still hold, unless those facts
/// are named.
record Circle(List<CircleRule> rules, Circumstances circumstances, LocalDate today) {

    RouteVerdict verdict() {
        var other = sure(Says.OTHER_ROUTE);
        if (!other.isEmpty()) return new RouteVerdict.OtherRoute(other);
        var ask = sure(Says.ASK_SUPERVISOR);
        if (!ask.isEmpty()) return new RouteVerdict.AskSupervisor(ask);
        var inside = sure(Says.INSIDE);
        var open = missing();
        if (!inside.isEmpty()) return new RouteVerdict.Inside(inside.getFirst(), open);
        // no rule speaks of such a relative: a person does
        return open.isEmpty() ? new RouteVerdict.AskSupervisor(List.of()) : new RouteVerdict.CannotTell(open);
    }

    private List<CircleRule> sure(Says says) {
        var holding = new ArrayList<CircleRule>();
        for (var rule : rules) if (rule.says() == says && holds(rule) instanceof Holding.Yes) holding.add(rule);
        return List.copyOf(holding);
    }

    private Set<Fact> missing() {
        var facts = EnumSet.noneOf(Fact.class);
        for (var rule : rules) if (holds(rule) instanceof Holding.Unknown(var because)) facts.addAll(because);
        return facts;
    }

    private Holding holds(CircleRule rule) {
        return Condition.allHold(rule.when(), circumstances, today);
    }
}
