package nl.weerzien.notice;

import java.time.Instant;
import java.util.Optional;
import nl.weerzien.security.AccountId;

/// How people want to be told, kept. Everybody sees their own; the house, which sends, sees all.
public interface Preferences {

    /// Empty for who never said anything: in the product only.
    Optional<Preference> find(AccountId account);

    /// As [#find], and nobody else finds it this way until the end of the transaction: for whoever sends.
    Optional<Preference> hold(AccountId account);

    Optional<Preference> stoppedBy(SecretToken stop);

    /// Whose address a question is about, while it is the latest and open.
    Optional<Preference> asked(ProofId question);

    /// As [#asked(ProofId)], by what opens the link.
    Optional<Preference> asked(SecretToken proof);

    /// Takes the place of what was said before.
    void keep(Preference preference, Instant at);
}
