package nl.weerzien.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// What was said of one task of a station, for one relative. Never changed: a later one corrects it.
///
/// @param task its name in the rules
/// @param doneOn the day it was done; only of what is done
/// @param words why it is not needed, or a remark; perhaps empty
/// @param recordedAt when it was said
/// @param recordedBy who said it; filled in by the store with whoever acts
public record RoadTaskState(
        PersonId person,
        String task,
        Said said,
        @Nullable LocalDate doneOn,
        String words,
        Instant recordedAt,
        @Nullable AccountId recordedBy) {
    /// Characters that fit.
    public static final int LONGEST = 500;

    /// What is said of a task.
    public enum Said {
        DONE,
        /// It need not be done for this relative; the words say why.
        NOT_NEEDED,
        /// It is still to be done after all.
        OPEN;

        public MessageKey label() {
            return new MessageKey(
                    "journey.task.said." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /// @throws IllegalArgumentException if day and words do not belong to what is said
    public RoadTaskState {
        words = words.strip();
        if ((said == Said.DONE) != (doneOn != null))
            throw new IllegalArgumentException("a day belongs to what is done");
        if (said == Said.NOT_NEEDED && words.isEmpty())
            throw new IllegalArgumentException("what is not needed has a reason, task " + task);
        if (words.length() > LONGEST) throw new IllegalArgumentException("at most " + LONGEST + " characters");
    }

    /// Nothing remains to be done.
    public boolean settled() {
        return said != Said.OPEN;
    }
}
