package nl.weerzien.readiness;

import java.util.Locale;
import nl.weerzien.shared.MessageKey;

/// Why two facts hardly go together. Each has its ordinary stories; the family is asked for theirs.
public enum Misfit {
    /// A child of both was born before their wedding.
    CHILD_BEFORE_WEDDING,
    /// A parent was very young at the birth of the child, or not born yet.
    PARENT_YOUNG,
    /// A parent was very old at the birth of the child.
    PARENT_OLD,
    /// A paper tells what happened after the day it was issued.
    AFTER_ISSUE,
    /// A paper expired on or before the day it was issued.
    EXPIRED_AT_ISSUE,
    /// It was issued before the age at which its origin issues it.
    BEFORE_ITS_AGE,
    /// Another person of the family has the same number.
    NUMBER_OF_ANOTHER;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What it is, in a few words.
    public MessageKey title() {
        return new MessageKey("readiness.misfit." + code());
    }

    /// How it can come about, and what helps.
    public MessageKey text() {
        return new MessageKey("readiness.misfit." + code() + ".text");
    }
}
