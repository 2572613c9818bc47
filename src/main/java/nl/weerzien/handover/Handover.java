package nl.weerzien.handover;

import java.time.Instant;
import nl.weerzien.security.AccountId;

/// What was chosen for a lawyer, when and by whom.
public record Handover(HandoverId id, Choice choice, AccountId by, Instant at) {}
