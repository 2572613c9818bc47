package nl.weerzien.notice.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import nl.weerzien.notice.NoticeAddresses;
import nl.weerzien.notice.Post;
import nl.weerzien.notice.Post.Letter;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Writes e-mails: that there is news, where to see it, how to stop; or whether the address is theirs. Never what it
/// is, about whom or from whom.
@Component
class Wording {
    private final NoticeAddresses addresses;
    private final String from;
    private final Clock clock;

    /// @param from the sender's address; blank for one at the host of the house
    Wording(NoticeAddresses addresses, @Value("${weerzien.mail-from}") String from, Clock clock) {
        this.addresses = addresses;
        this.from = from.isBlank() ? "weerzien@" + addresses.home().getHost() : from.strip();
        this.clock = clock;
    }

    MimeMessage write(Letter letter) {
        try {
            var language = Language.of(letter.language());
            var words = words(letter, language);
            var message = new MimeMessage(Session.getInstance(new Properties()));
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(new InternetAddress(from, "Weerzien", StandardCharsets.UTF_8.name()));
            helper.setTo(letter.to().value());
            helper.setSubject(words.subject());
            helper.setText(words.text(), words.html(language));
            helper.setSentDate(Date.from(clock.instant()));
            head(message, letter, language);
            return message;
        } catch (MessagingException | UnsupportedEncodingException impossible) {
            throw new IllegalStateException("an e-mail that cannot be written", impossible);
        }
    }

    /// No machine answers it, every mail program can stop reminders, and sent twice it is one e-mail.
    private void head(MimeMessage message, Letter letter, Language language) throws MessagingException {
        message.setHeader(
                "Message-ID", "<" + letter.name() + "@" + addresses.home().getHost() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("Content-Language", language.tag());
        if (letter instanceof Post.News news) {
            message.setHeader("List-Unsubscribe", "<" + addresses.stop(news.stop()) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private MailText words(Letter letter, Language language) {
        return switch (letter) {
            case Post.News news ->
                new MailText(
                        say(language, "notice.mail.subject"),
                        say(language, "notice.mail.news"),
                        addresses.home(),
                        say(language, "notice.mail.why-so-little"),
                        say(language, "notice.mail.stop"),
                        addresses.stop(news.stop()));
            case Post.Proof question ->
                new MailText(
                        say(language, "notice.proof.mail.subject"),
                        say(language, "notice.proof.mail.question"),
                        addresses.prove(question.proof()),
                        say(language, "notice.proof.mail.once"),
                        say(language, "notice.proof.mail.not-you"),
                        null);
        };
    }

    private static String say(Language language, String key) {
        return Words.in(language, new MessageKey(key));
    }
}
