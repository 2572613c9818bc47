package nl.weerzien.notice;

import java.util.Locale;
import java.util.Optional;
import nl.weerzien.security.Account;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Role;

/// Somebody who may be told: a person with an account who was put on the case file. Whoever is abroad has none and is
/// never written to; should relatives get accounts one day, their role makes [#of] not compile until somebody has said
/// here that they are told only what they asked for.
///
/// @param language in which they are told, wherever that is
public record Recipient(AccountId account, Role role, Locale language) {

    /// @param account of somebody on the case file
    /// @return empty for whoever is never told anything
    public static Optional<Recipient> of(Account account) {
        if (account.disabledAt() != null) return Optional.empty();
        return switch (account.role()) {
            case SPONSOR, VOLUNTEER, SUPERVISOR ->
                Optional.of(new Recipient(account.id(), account.role(), account.language()));
            case ADMINISTRATOR, HOUSE -> Optional.empty();
        };
    }

    /// A volunteer can call them; volunteers themselves look at their desk.
    boolean isCalled() {
        return role == Role.SPONSOR;
    }
}
