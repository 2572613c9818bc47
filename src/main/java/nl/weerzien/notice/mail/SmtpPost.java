package nl.weerzien.notice.mail;

import java.util.Optional;
import nl.weerzien.notice.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// Sends by SMTP where `spring.mail.host` names a server. What a server answers is logged by its kind only: an answer
/// likes to repeat the address.
@Component
class SmtpPost implements Post {
    private static final Logger log = LoggerFactory.getLogger(SmtpPost.class);
    private final Optional<JavaMailSender> server;
    private final Wording wording;

    SmtpPost(ObjectProvider<JavaMailSender> server, Wording wording) {
        this.server = Optional.ofNullable(server.getIfAvailable());
        this.wording = wording;
    }

    @Override
    public boolean open() {
        return server.isPresent();
    }

    @Override
    public Carried carry(Letter letter) {
        if (server.isEmpty()) return Carried.AWAY;
        try {
            server.get().send(wording.write(letter));
            return Carried.TAKEN;
        } catch (MailException failure) {
            var refused = Refusals.isFinal(failure);
            log.warn(
                    "letter {} was not sent: {}",
                    letter.name(),
                    refused ? "the address is refused" : Refusals.kind(failure));
            return refused ? Carried.REFUSED : Carried.AWAY;
        }
    }
}
