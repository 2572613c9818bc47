package nl.weerzien.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.ReminderRules.Channel;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.testkit.People;
import org.springframework.boot.test.context.TestComponent;

/// Has somebody told about a case file, and lets them say how they want to be told.
@TestComponent
public class KeptNotices {
    private final People people;
    private final Notices notices;
    private final PreferenceService preferences;
    private final CalendarService calendars;
    private final Clock clock;

    KeptNotices(People people, Notices notices, PreferenceService preferences, CalendarService calendars, Clock clock) {
        this.people = people;
        this.notices = notices;
        this.preferences = preferences;
        this.calendars = calendars;
        this.clock = clock;
    }

    public void tell(AccountId who, CaseId caseId) {
        var awaited = new Occasion.PapersAwaited(LocalDate.now(clock), 0);
        var notice = Notice.of(new Due(caseId, who, awaited, Channel.MAIL), clock.instant());
        people.inTransactionAs(AccountId.HOUSE, () -> notices.add(List.of(notice)));
        wantsMail(who, who + "@example.org");
        people.as(who, () -> {
            calendars.renew();
            calendars.mine();
        });
    }

    /// They want e-mails at an address, which they prove.
    public void wantsMail(AccountId who, String address) {
        typesAddress(who, address)
                .ifPresent(token -> people.inTransactionAs(
                        AccountId.HOUSE, () -> preferences.prove(token).orElseThrow()));
    }

    /// They want e-mails at an address.
    ///
    /// @return what stands in the link that was sent there; empty if it was proved before
    public Optional<SecretToken> typesAddress(AccountId who, String address) {
        var kept = people.as(who, () -> preferences.choose(new MailAddress(address), true, false));
        return kept.proof() instanceof AddressProof.Asked asked ? Optional.of(asked.token()) : Optional.empty();
    }
}
