package nl.weerzien.readiness.ui;

import java.util.Locale;
import nl.weerzien.casefile.ReasonNotToBeHad;
import nl.weerzien.shared.MessageKey;

/// The words for why a paper cannot be had.
final class ReasonWords {

    private ReasonWords() {}

    static MessageKey of(ReasonNotToBeHad reason) {
        return new MessageKey(
                "readiness.reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
