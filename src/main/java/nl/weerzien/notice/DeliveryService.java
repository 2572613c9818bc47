package nl.weerzien.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.weerzien.checklist.ReminderRules.Channel;
import nl.weerzien.notice.Post.Carried;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes one notice out of the house: by e-mail, by asking a volunteer to call, or not at all when nobody needs it any
/// more.
///
/// An e-mail goes out at least once: when this node dies between the server's answer and our own note of it, it is sent
/// again, under the same name, so that a mailbox may drop the second. It is never sent again after it was noted. The
/// note is made in the transaction that holds the recipient, so that two nodes do not write to one person at once.
@Service
class DeliveryService {
    /// Between two tries, while a mail server does not answer: half as long as it has been tried, within these.
    private static final Duration SOONEST = Duration.ofMinutes(1);
    private static final Duration LATEST = Duration.ofHours(1);
    /// After so long without a mail server the telephone is tried too.
    private static final Duration PATIENCE = Duration.ofHours(12);

    private final RemindingService reminding;
    private final Notices notices;
    private final Preferences preferences;
    private final Post post;
    private final Clock clock;

    DeliveryService(RemindingService reminding, Notices notices, Preferences preferences, Post post, Clock clock) {
        this.reminding = reminding;
        this.notices = notices;
        this.preferences = preferences;
        this.post = post;
        this.clock = clock;
    }

    /// Safe to repeat: what was sent is not sent again.
    ///
    /// @return when to try again; empty when there is nothing more to do
    @Transactional
    public Optional<Instant> deliver(NoticeId id) {
        var now = clock.instant();
        var loud = reminding.firstLoud(now);
        if (loud.isAfter(now)) return Optional.of(loud);
        var found = notices.find(id).filter(notice -> !notice.known() && notice.mailedAt() == null);
        return found.flatMap(
                notice -> reminding.stillDue(notice.due()).flatMap(recipient -> deliver(notice, recipient, now)));
    }

    private Optional<Instant> deliver(Notice notice, Recipient recipient, Instant now) {
        var preference = preferences.hold(recipient.account());
        var address = post.open() ? preference.flatMap(Preference::mails) : Optional.<MailAddress>empty();
        var wantsCall = preference.filter(Preference::byCall).isPresent();
        if (address.isEmpty() || wantsCall || notice.due().channel() == Channel.CALL) call(notice, recipient, now);
        return address.flatMap(
                to -> mail(notice, recipient, to, preference.orElseThrow().stop(), now));
    }

    private Optional<Instant> mail(Notice notice, Recipient recipient, MailAddress to, SecretToken stop, Instant now) {
        var covered = notices.mailedSince(recipient.account(), notice.madeAt());
        var carried = covered.isPresent()
                ? Carried.TAKEN
                : post.carry(new Post.News(notice.id(), to, recipient.language(), stop));
        return switch (carried) {
            case TAKEN -> {
                notices.recordMailed(notice.id(), covered.orElse(now));
                yield Optional.empty();
            }
            case REFUSED -> {
                call(notice, recipient, now);
                yield Optional.empty();
            }
            case AWAY -> {
                var tried = Duration.between(reminding.firstLoud(notice.madeAt()), now);
                if (tried.compareTo(PATIENCE) > 0) call(notice, recipient, now);
                yield Optional.of(now.plus(wait(tried)));
            }
        };
    }

    private void call(Notice notice, Recipient recipient, Instant now) {
        if (recipient.isCalled()) notices.recordToCall(notice.id(), now);
    }

    private static Duration wait(Duration tried) {
        var half = tried.dividedBy(2);
        if (half.compareTo(SOONEST) < 0) return SOONEST;
        return half.compareTo(LATEST) > 0 ? LATEST : half;
    }
}
