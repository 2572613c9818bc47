package nl.weerzien.journey;

import java.time.Instant;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Something that bringing one relative here costs. Never changed: a correction is a new one that supersedes it.
///
/// @param person for whose coming it is spent
/// @param untrue says that the superseded expense never was; then the spending is that of the superseded one
/// @param recordedBy filled in by the store with whoever acts
/// @param supersedes the expense this one corrects; a superseded one counts for nothing
public record Expense(
        ExpenseId id,
        PersonId person,
        Spending spending,
        boolean untrue,
        Instant recordedAt,
        @Nullable AccountId recordedBy,
        @Nullable ExpenseId supersedes) {
    public Expense {
        if (untrue && supersedes == null) throw new IllegalArgumentException("only a recorded expense is taken back");
    }
}
