package nl.weerzien.retention;

import java.time.Instant;
import java.time.LocalDate;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import org.jspecify.annotations.Nullable;

/// From when on a family no longer needs what is kept of it here. Never changed: a later wish counts instead.
///
/// @param keepUntil the last day on which everything is kept; erasing is nobody's duty on the day after, but allowed
/// @param saidBy filled in by the store with whoever acts
public record ErasureWish(
        CaseId caseId, LocalDate keepUntil, @Nullable AccountId saidBy, Instant saidAt) {}
