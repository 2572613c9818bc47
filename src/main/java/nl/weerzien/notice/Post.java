package nl.weerzien.notice;

import java.util.Locale;

/// Carries e-mails to a mail server.
public interface Post {

    /// Whether there is a mail server to carry them to at all.
    boolean open();

    Carried carry(Letter letter);

    /// An e-mail that says there is news, and nothing else.
    ///
    /// @param notice names it: the same notice sent again is the same e-mail
    record Letter(NoticeId notice, MailAddress to, Locale language, SecretToken stop) {}

    /// What became of an e-mail.
    enum Carried {
        /// A mail server took it. It may still get lost beyond.
        TAKEN,
        /// The server will never take it: the address is none of its.
        REFUSED,
        /// The server could not be reached, or not just now.
        AWAY
    }
}
