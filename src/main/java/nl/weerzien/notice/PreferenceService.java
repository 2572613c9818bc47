package nl.weerzien.notice;

import java.time.Clock;
import java.util.Optional;
import nl.weerzien.checklist.QuietHours;
import nl.weerzien.checklist.ReminderRules;
import nl.weerzien.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How people want to be told: each for themselves, and whoever has an e-mail can stop the e-mails.
@Service
public class PreferenceService {
    private final Preferences preferences;
    private final SignedIn signedIn;
    private final ReminderRules rules;
    private final AddressProofService proofs;
    private final Clock clock;

    PreferenceService(
            Preferences preferences, SignedIn signedIn, ReminderRules rules, AddressProofService proofs, Clock clock) {
        this.preferences = preferences;
        this.proofs = proofs;
        this.signedIn = signedIn;
        this.rules = rules;
        this.clock = clock;
    }

    /// In which nobody gets an e-mail.
    public QuietHours quietHours() {
        return rules.quietHours();
    }

    /// That of whoever is signed in.
    @Transactional(readOnly = true)
    public Optional<Preference> mine() {
        return preferences.find(signedIn.get().id());
    }

    /// Says it for whoever is signed in. Where they want e-mails at an address that is not proved they are asked there,
    /// once.
    ///
    /// @param address null to forget it
    @Transactional
    public Preference choose(@Nullable MailAddress address, boolean byMail, boolean byCall) {
        var me = signedIn.get().id();
        var before = preferences.find(me);
        // a link in an old e-mail stops what was wanted then, not what is wanted anew
        var goesOn = before.filter(old -> old.byMail() || !byMail).map(Preference::stop);
        var proof = before.filter(old -> address != null && address.equals(old.address()))
                .map(Preference::proof)
                .orElseGet(AddressProof.None::new);
        var wanted = new Preference(me, address, proof, byMail, byCall, goesOn.orElseGet(SecretToken::fresh));
        preferences.keep(wanted, clock.instant());
        if (proof instanceof AddressProof.None) proofs.ask();
        return preferences.find(me).orElse(wanted);
    }

    /// Stops the e-mails of whoever the token was sent to. To be done as the house.
    ///
    /// @return whose e-mails they were; empty for a token that opens nothing
    @Transactional
    public Optional<Preference> stop(SecretToken token) {
        var found = preferences.stoppedBy(token);
        found.filter(Preference::byMail)
                .ifPresent(preference -> preferences.keep(preference.stopped(), clock.instant()));
        return found;
    }

    /// Somebody opened the link that was sent to an address: from now on e-mails go there. To be done as the house.
    ///
    /// @return whose address it is; empty for a token that opens nothing, or not any more
    @Transactional
    public Optional<Preference> prove(SecretToken token) {
        var now = clock.instant();
        var found = preferences
                .asked(token)
                .filter(preference -> preference.proof().waits(now))
                .map(preference -> preference.with(new AddressProof.Given(now)));
        found.ifPresent(proved -> preferences.keep(proved, now));
        return found;
    }
}
