package nl.weerzien.checklist;

import java.util.Locale;
import nl.weerzien.shared.MessageKey;

/// One answer of a closed list to a question about a [Fact]. "Unknown" is no answer: the fact then stays open.
public sealed interface Choice permits Relation, PermitKind, MarriageForm, OtherParent, RegisteredIn, Sending, YesNo {

    String name();

    /// The answer as the rule files and the database write it: `stays-behind`.
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default MessageKey label() {
        return new MessageKey("checklist.choice." + getClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + code());
    }
}
