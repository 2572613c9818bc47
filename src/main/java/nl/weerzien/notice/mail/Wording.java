package nl.weerzien.notice.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import nl.weerzien.notice.NoticeAddresses;
import nl.weerzien.notice.Post.Letter;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Writes the e-mail: that there is news, where to see it, how to stop. Never what, about whom or from whom.
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
            var stop = addresses.stop(letter.stop());
            var message = new MimeMessage(Session.getInstance(new Properties()));
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(new InternetAddress(from, "Weerzien", StandardCharsets.UTF_8.name()));
            helper.setTo(letter.to().value());
            helper.setSubject(say(language, "notice.mail.subject"));
            helper.setText(text(language, stop), html(language, stop));
            helper.setSentDate(Date.from(clock.instant()));
            head(message, letter, language, stop);
            return message;
        } catch (MessagingException | UnsupportedEncodingException impossible) {
            throw new IllegalStateException("an e-mail that cannot be written", impossible);
        }
    }

    /// No machine answers it, every mail program can stop it, and sent twice it is one e-mail.
    private void head(MimeMessage message, Letter letter, Language language, URI stop) throws MessagingException {
        message.setHeader(
                "Message-ID", "<" + letter.notice() + "@" + addresses.home().getHost() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("List-Unsubscribe", "<" + stop + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.setHeader("Content-Language", language.tag());
    }

    private String text(Language language, URI stop) {
        return String.join(
                "\n",
                say(language, "notice.mail.news"),
                "",
                addresses.home().toString(),
                "",
                say(language, "notice.mail.why-so-little"),
                "",
                say(language, "notice.mail.stop"),
                stop.toString(),
                "");
    }

    private String html(Language language, URI stop) {
        return """
                <!doctype html><html lang="%s" dir="%s"><head><meta charset="utf-8"><title>%s</title></head><body>
                <p>%s</p><p><a href="%s">Weerzien</a></p><p>%s</p><p><a href="%s">%s</a></p></body></html>
                """.formatted(
                        language.tag(),
                        language.rightToLeft() ? "rtl" : "ltr",
                        say(language, "notice.mail.subject"),
                        say(language, "notice.mail.news"),
                        addresses.home(),
                        say(language, "notice.mail.why-so-little"),
                        stop,
                        say(language, "notice.mail.stop"));
    }

    private static String say(Language language, String key) {
        return Words.in(language, new MessageKey(key));
    }
}
