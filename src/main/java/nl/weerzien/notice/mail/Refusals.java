package nl.weerzien.notice.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/// What the answer of a mail server means.
final class Refusals {
    private Refusals() {}

    /// Whether the server said that it will never take an e-mail for this address; a full mailbox or a server that
    /// asks to come back is no such answer.
    static boolean isFinal(MailException failure) {
        return all(failure).stream()
                .anyMatch(one -> one instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }

    /// The kind of the innermost failure, without its words.
    static String kind(MailException failure) {
        return all(failure).getLast().getClass().getSimpleName();
    }

    private static List<Throwable> all(MailException failure) {
        var all = new ArrayList<Throwable>();
        follow(failure, all);
        if (failure instanceof MailSendException sending)
            for (var one : sending.getMessageExceptions()) follow(one, all);
        return all;
    }

    private static void follow(Throwable failure, List<Throwable> all) {
        if (all.contains(failure)) return;
        all.add(failure);
        if (failure instanceof MessagingException mail && mail.getNextException() != null)
            follow(mail.getNextException(), all);
        if (failure.getCause() != null) follow(failure.getCause(), all);
    }
}
