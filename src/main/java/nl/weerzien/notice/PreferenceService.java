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
    private final Clock clock;

    PreferenceService(Preferences preferences, SignedIn signedIn, ReminderRules rules, Clock clock) {
        this.preferences = preferences;
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

    /// Says it for whoever is signed in.
    ///
    /// @param address null to forget it
    @Transactional
    public Preference choose(@Nullable MailAddress address, boolean byMail, boolean byCall) {
        var me = signedIn.get().id();
        var before = preferences.find(me);
        // a link in an old e-mail stops what was wanted then, not what is wanted anew
        var goesOn = before.filter(old -> old.byMail() || !byMail).map(Preference::stop);
        var wanted = new Preference(me, address, byMail, byCall, goesOn.orElseGet(SecretToken::fresh));
        preferences.keep(wanted, clock.instant());
        return wanted;
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
}
