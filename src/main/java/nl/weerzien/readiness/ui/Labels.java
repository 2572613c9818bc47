package nl.weerzien.readiness.ui;

import java.util.Locale;
import nl.weerzien.checklist.Confidence;
import nl.weerzien.checklist.Doubt;
import nl.weerzien.checklist.Requirement;
import nl.weerzien.checklist.Source;
import nl.weerzien.shared.MessageKey;

/// The words for closed lists of the rules.
final class Labels {

    private Labels() {}

    static MessageKey asks(Doubt.For whom) {
        return new MessageKey("readiness.doubt." + word(whom));
    }

    static MessageKey askedBy(Requirement.AskedBy who) {
        return new MessageKey("readiness.asked-by." + word(who));
    }

    static MessageKey confidence(Confidence confidence) {
        return new MessageKey("readiness.confidence." + word(confidence));
    }

    static MessageKey grade(Source.Grade grade) {
        return new MessageKey("readiness.grade." + word(grade));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
