package nl.weerzien.document.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Lets an application that refuses to start with a wrong key say so in one sentence.
class WrongHouseKeyAnalyzer extends AbstractFailureAnalyzer<WrongHouseKey> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongHouseKey cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Nothing was changed. Without the right key no paper can be opened.", cause);
    }
}
