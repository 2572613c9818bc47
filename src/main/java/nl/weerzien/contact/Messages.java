package nl.weerzien.contact;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerzien.shared.CaseId;

/// The messages of every case file. They are added to and read, and never changed.
public interface Messages {

    /// The latest before a place, the oldest of them first.
    ///
    /// @param most how many at most
    List<Message> before(CaseId caseId, long place, int most);

    /// Gives it its place behind every message that anybody has seen.
    ///
    /// @param message its place, translations and readers are not looked at
    void add(CaseId caseId, Message message);

    /// The latest language the current user said they write in to this family.
    Optional<String> ownLanguage(CaseId caseId);

    /// The current user has read everything up to a place.
    ///
    /// @return false if that was known already
    boolean markRead(CaseId caseId, long upTo, Instant at);

    /// How many messages of others the current user has not read, each counted up to `most`; case files
    /// without any are left out.
    Map<CaseId, Integer> unread(Collection<CaseId> cases, int most);

    /// How many messages of sponsors no helper has read, each counted up to `most`; case files without any
    /// are left out.
    Map<CaseId, Integer> unseenByHelpers(Collection<CaseId> cases, int most);

    /// @return false if the case file has no such message
    boolean translate(CaseId caseId, MessageId message, Message.Translated translated);
}
