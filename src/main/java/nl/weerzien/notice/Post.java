package nl.weerzien.notice;

import java.util.Locale;

/// Carries e-mails to a mail server.
public interface Post {

    /// Whether there is a mail server to carry them to at all.
    boolean open();

    Carried carry(Letter letter);

    /// An e-mail. None says anything about anybody.
    sealed interface Letter {

        /// The same letter sent again is the same e-mail.
        String name();

        MailAddress to();

        Locale language();
    }

    /// Says that there is news, and nothing else.
    record News(NoticeId notice, MailAddress to, Locale language, SecretToken stop) implements Letter {
        @Override
        public String name() {
            return notice.toString();
        }
    }

    /// Asks whether the address is theirs who typed it.
    ///
    /// @param proof opens the link
    record Proof(ProofId question, MailAddress to, Locale language, SecretToken proof) implements Letter {
        @Override
        public String name() {
            return question.toString();
        }
    }

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
