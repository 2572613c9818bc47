package nl.weerzien.document;

import java.time.Instant;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// What was handed over, when and by whom: fixed at the moment the original was safely kept, and never changed.
///
/// @param at when the original was kept and verified
/// @param sha256 of the file as it was sent, before sealing
/// @param bytes length of the file as it was sent
/// @param pages at least 1; a photograph has one
/// @param offeredFor the person for whom the sender offered it, if they said so; a hint, not a fact
/// @param requirement the checklist requirement for which it was offered, if any; a hint, not a fact
public record Receipt(
        Instant at,
        AccountId by,
        Sha256 sha256,
        MediaType mediaType,
        long bytes,
        int pages,
        @Nullable PersonId offeredFor,
        @Nullable String requirement) {}
