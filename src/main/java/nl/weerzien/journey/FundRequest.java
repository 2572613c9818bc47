package nl.weerzien.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// Money asked of a fund for a family, and what became of it.
///
/// @param fund its name in the rules
/// @param steps what happened, the first first; at least one
public record FundRequest(FundRequestId id, String fund, Money amount, List<Step> steps) {
    public FundRequest {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) throw new IllegalArgumentException("a request without its asking, " + id);
    }

    /// How far a request is.
    public enum State {
        ASKED,
        GRANTED,
        REFUSED,
        PAID,
        WITHDRAWN;

        public MessageKey label() {
            return new MessageKey("journey.fund.state." + name().toLowerCase(Locale.ROOT));
        }
    }

    /// @param conditions the fund's conditions that somebody ticked as met, by name
    /// @param words a remark; perhaps empty
    /// @param recordedBy filled in by the store with whoever acts
    public record Step(
            State state,
            LocalDate on,
            Set<String> conditions,
            String words,
            Instant recordedAt,
            @Nullable AccountId recordedBy) {
        public Step {
            conditions = Set.copyOf(conditions);
            words = words.strip();
            if (words.length() > Spending.LONGEST)
                throw new IllegalArgumentException("at most " + Spending.LONGEST + " characters");
        }
    }

    public State state() {
        return steps.getLast().state();
    }

    /// The conditions ticked last.
    public Set<String> conditions() {
        return steps.getLast().conditions();
    }

    /// Nothing more is expected of it.
    public boolean over() {
        return switch (state()) {
            case REFUSED, PAID, WITHDRAWN -> true;
            case ASKED, GRANTED -> false;
        };
    }
}
