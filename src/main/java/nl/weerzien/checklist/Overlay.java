package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// A policy laid over an edition for a while, such as the pause since 12 June 2026.
///
/// @param until last day, or null while it lasts
/// @param rules what it does to whom; the first whose conditions hold speaks
public record Overlay(String id, LocalDate from, @Nullable LocalDate until, List<Effect> rules, Provenance provenance) {
    public Overlay {
        rules = List.copyOf(rules);
    }

    /// What the overlay does to those for whom all conditions hold.
    public record Effect(Now now, List<Condition> when) {
        public Effect {
            when = List.copyOf(when);
        }
    }

    /// What the IND does with an application at present.
    public enum Now {
        DECIDES,
        PAUSED,
        /// Over, and of no effect on anything to be done now; said because it explains old letters.
        HISTORY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public MessageKey title() {
        return new MessageKey("checklist.overlay." + id + ".title");
    }

    /// What it means for an application, in a sentence.
    public MessageKey text(Now now) {
        return new MessageKey("checklist.overlay." + id + "." + now.code());
    }
}
