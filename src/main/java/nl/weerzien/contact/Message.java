package nl.weerzien.contact;

import java.time.Instant;
import java.util.List;
import nl.weerzien.security.AccountId;

/// Something the sponsor or a helper wrote to the others on the case. Everybody who sees the case file sees it, always
/// as it was written: no machine translates it, and what a person made of it in another language stands beside it.
///
/// @param place where it stands in the conversation; grows, with gaps
/// @param translations in the order in which they were noted
/// @param readBy everybody but the writer who saw it, the first first
public record Message(
        MessageId id,
        long place,
        AccountId by,
        Instant at,
        Wording words,
        List<Translated> translations,
        List<Read> readBy) {
    public Message {
        translations = List.copyOf(translations);
        readBy = List.copyOf(readBy);
    }

    /// What a person made of the message in another language.
    ///
    /// @param translator who translated, by name; need not have an account
    /// @param notedBy who put it here
    public record Translated(Wording words, String translator, AccountId notedBy, Instant at) {}

    /// Somebody had it on the screen for the first time.
    public record Read(AccountId by, Instant at) {}
}
