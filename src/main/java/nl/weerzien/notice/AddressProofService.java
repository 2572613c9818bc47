package nl.weerzien.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.weerzien.security.SignInFailures;
import nl.weerzien.security.SignedIn;
import nl.weerzien.security.SlowDown;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks at an address that somebody typed whether it is theirs, by a link that opens once. A wrong or strange address
/// gets this one e-mail and no other, and nobody can have many sent: neither from one account nor to one address.
@Service
public class AddressProofService {
    /// Long enough for who looks at their mail every other day.
    private static final Duration OPEN = Duration.ofDays(2);

    private static final SlowDown ASKING =
            new SlowDown(3, Duration.ofMinutes(5), Duration.ofHours(12), Duration.ofDays(1));

    private final Preferences preferences;
    private final NoticeQueue queue;
    private final SignInFailures failures;
    private final SignedIn signedIn;
    private final Clock clock;

    AddressProofService(
            Preferences preferences, NoticeQueue queue, SignInFailures failures, SignedIn signedIn, Clock clock) {
        this.preferences = preferences;
        this.queue = queue;
        this.failures = failures;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /// How far whoever is signed in came with their address.
    public enum State {
        /// They want no e-mails.
        UNWANTED,
        /// Nothing is on its way, or it was opened too late.
        UNASKED,
        /// They should look in their mail.
        ASKED,
        PROVED
    }

    @Transactional(readOnly = true)
    public State state() {
        var mine = preferences.find(signedIn.get().id()).filter(Preference::byMail);
        if (mine.isEmpty()) return State.UNWANTED;
        if (mine.get().toProve().isEmpty()) return State.PROVED;
        return mine.get().proof().waits(clock.instant()) ? State.ASKED : State.UNASKED;
    }

    /// Sends another link to the address of whoever is signed in; those before open nothing any more. Does nothing
    /// where the address is proved or no e-mails are wanted.
    ///
    /// @return until when to wait, when too many were asked for
    @Transactional
    public Optional<Instant> ask() {
        var now = clock.instant();
        var mine = preferences
                .hold(signedIn.get().id())
                .filter(one -> one.toProve().isPresent());
        if (mine.isEmpty()) return Optional.empty();
        var wait = failures.attempt("address proof of " + mine.get().account(), ASKING, now);
        if (wait.isPresent()) return wait;
        var question = new AddressProof.Asked(ProofId.fresh(), SecretToken.fresh(), now.plus(OPEN));
        preferences.keep(mine.get().with(question), now);
        // whether others asked there too is told to nobody: the answer is the same
        if (failures.attempt(subjectOf(mine.get()), ASKING, now).isEmpty()) queue.add(question.id(), now);
        return Optional.empty();
    }

    private static String subjectOf(Preference preference) {
        return "address proof to " + preference.toProve().orElseThrow().value().toLowerCase(Locale.ROOT);
    }
}
