package nl.weerzien.checklist.files;

import java.util.List;
import java.util.stream.Collectors;

/// The rule files hold problems; the house does not open with rules it only half understands.
class RulesNotUsable extends RuntimeException {
    private final List<Problem> problems;

    RulesNotUsable(List<Problem> problems) {
        super(problems.size() + (problems.size() == 1 ? " problem" : " problems") + " in the rule files:\n"
                + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
