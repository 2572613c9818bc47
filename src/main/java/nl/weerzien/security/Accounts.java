package nl.weerzien.security;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Those who can sign in, kept.
public interface Accounts {

    Optional<Account> find(AccountId id);

    /// @param login in any case
    Optional<Account> findByLogin(String login);

    /// Of one office, by name, the disabled ones included.
    List<Account> of(OfficeId office);

    /// @return false if the login is taken; nothing is kept then
    boolean add(Account account, String passwordHash);

    /// Empty for the house, and where there is no such account.
    Optional<String> passwordHashOf(AccountId id);

    void changePassword(AccountId id, String passwordHash, Instant at);

    void changeLanguage(AccountId id, Locale language);

    void disable(AccountId id, Instant at);

    void enable(AccountId id);

    /// Whether a session that began at `since` may go on: the account is not disabled and has the same password.
    boolean stillWelcome(AccountId id, Instant since);
}
