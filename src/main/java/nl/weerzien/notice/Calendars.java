package nl.weerzien.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.weerzien.security.AccountId;

/// Secret addresses of calendars, and what was last read under them. Everybody sees their own; the house sees all.
public interface Calendars {

    Optional<SecretToken> addressOf(AccountId account);

    Optional<AccountId> ownerOf(SecretToken token);

    /// Takes the place of the address before.
    void keep(AccountId account, SecretToken token, Instant at);

    void revoke(AccountId account);

    /// Notes the days that a calendar is given now.
    ///
    /// @return for each entry how often its day moved, and when it did last
    Map<UUID, Revision> revise(AccountId account, Map<UUID, LocalDate> days, Instant now);

    record Revision(int number, Instant at) {}
}
