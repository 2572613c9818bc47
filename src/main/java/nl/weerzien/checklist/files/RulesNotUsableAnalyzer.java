package nl.weerzien.checklist.files;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says on the console what is wrong in the rules, instead of where the program noticed.
class RulesNotUsableAnalyzer extends AbstractFailureAnalyzer<RulesNotUsable> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, RulesNotUsable cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Put these right and start again. './run check-cases checklists' tells them without starting.",
                failure);
    }
}
