package nl.weerzien.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;

/// Every notice of every case file. Shows only those of case files that the current user sees.
public interface Notices {

    /// Keeps those whose key is not there yet, also when two ask at once.
    ///
    /// @return those that were kept
    List<Notice> add(Collection<Notice> wanted);

    Optional<Notice> find(NoticeId id);

    /// What one recipient did not see yet, the newest first.
    List<Notice> unread(AccountId recipient, int most);

    /// Those about which somebody else than the current user is to be called, who has not read them meanwhile, the
    /// longest waiting first.
    List<Notice> toCall();

    /// When the first e-mail went out to a recipient since a notice of theirs stood in the product: as it said nothing
    /// but that there is news, it told of that notice too.
    Optional<Instant> mailedSince(AccountId recipient, Instant madeAt);

    void recordMailed(NoticeId id, Instant at);

    /// Does nothing if it is to be called about already.
    void recordToCall(NoticeId id, Instant since);

    /// The recipient saw those of these that are theirs.
    void recordRead(AccountId recipient, Collection<NoticeId> seen, Instant at);

    /// The current user called about these.
    ///
    /// @return about how many of them; 0 if somebody else did before
    int recordCalled(Collection<NoticeId> about, Instant at);

    /// The case files of which anything was told before a moment.
    List<CaseId> casesToldBefore(Instant moment);

    /// What was told of case files before a moment.
    List<Notice> toldBefore(Instant moment, Collection<CaseId> cases);

    /// Removes them for ever; what somebody else removes just now is left to them.
    ///
    /// @return how many
    int remove(Collection<NoticeId> notices);
}
