package nl.weerzien.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.weerzien.security.Account;
import nl.weerzien.security.Accounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sends the link by which somebody proves an address. At any hour: they asked for it just now.
@Service
class ProofDeliveryService {
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(2);

    private final Preferences preferences;
    private final Accounts accounts;
    private final Post post;
    private final Clock clock;

    ProofDeliveryService(Preferences preferences, Accounts accounts, Post post, Clock clock) {
        this.preferences = preferences;
        this.accounts = accounts;
        this.post = post;
        this.clock = clock;
    }

    /// @return when to try again; empty when there is nothing more to do
    @Transactional
    public Optional<Instant> deliver(ProofId id) {
        if (!post.open()) return Optional.empty();
        return preferences.asked(id).flatMap(this::deliver);
    }

    private Optional<Instant> deliver(Preference preference) {
        var now = clock.instant();
        var account = accounts.find(preference.account()).filter(one -> one.disabledAt() == null);
        if (account.isEmpty() || !preference.proof().waits(now)) return Optional.empty();
        return preference.toProve().flatMap(to -> switch (post.carry(letter(preference, account.get(), to))) {
            case TAKEN -> Optional.<Instant>empty();
            case REFUSED -> {
                preferences.keep(preference.with(new AddressProof.None()), now);
                yield Optional.<Instant>empty();
            }
            case AWAY -> Optional.of(now.plus(BETWEEN_TRIES));
        });
    }

    private static Post.Letter letter(Preference preference, Account account, MailAddress to) {
        if (!(preference.proof() instanceof AddressProof.Asked(var id, var token, var _)))
            throw new IllegalStateException("nobody asks about the address of " + account.id());
        return new Post.Proof(id, to, account.language(), token);
    }
}
