package nl.weerzien.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

class RefusalsTest {
    private static final Address[] NONE = {};

    @Test
    void an_address_that_the_server_does_not_know_is_refused_for_good() throws MessagingException {
        Address[] unknown = {new InternetAddress("gone@example.org")};
        var refused = new SendFailedException("550 gone@example.org", null, NONE, NONE, unknown);
        var failure = new MailSendException(Map.of("mail", new MessagingException("not sent", refused)));
        assertThat(Refusals.isFinal(failure)).isTrue();
        assertThat(Refusals.kind(failure)).isEqualTo("SendFailedException").doesNotContain("gone");
    }

    @Test
    void a_full_mailbox_a_server_that_is_down_and_one_that_does_not_let_us_in_are_tried_again()
            throws MessagingException {
        Address[] full = {new InternetAddress("full@example.org")};
        var later = new SendFailedException("452 full", null, NONE, full, NONE);
        assertThat(Refusals.isFinal(new MailSendException(Map.of("mail", later))))
                .isFalse();
        var down = new MailSendException("down", new MessagingException("down", new ConnectException("down")));
        assertThat(Refusals.isFinal(down)).isFalse();
        assertThat(Refusals.kind(down)).isEqualTo("ConnectException");
        assertThat(Refusals.isFinal(new MailAuthenticationException("no"))).isFalse();
    }
}
