package nl.weerzien.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import nl.weerzien.notice.MailAddress;
import nl.weerzien.notice.NoticeAddresses;
import nl.weerzien.notice.NoticeId;
import nl.weerzien.notice.Post.Carried;
import nl.weerzien.notice.Post.Letter;
import nl.weerzien.notice.Post.News;
import nl.weerzien.notice.Post.Proof;
import nl.weerzien.notice.ProofId;
import nl.weerzien.notice.SecretToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpPostTest {
    private static final SecretToken STOP = SecretToken.fresh();
    private static final NoticeId NOTICE = NoticeId.fresh();

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void the_mail_says_that_there_is_news_and_where_and_how_to_stop_and_nothing_else() throws Exception {
        assertThat(post(server.getSmtp().getPort()).carry(letter("nl"))).isEqualTo(Carried.TAKEN);
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Er is nieuws in Weerzien");
        assertThat(part(mail, 0))
                .contains("https://weerzien.example/", "https://weerzien.example/stop-mail/" + STOP.value())
                .doesNotContainPattern("WZ-\\d");
        assertThat(header(mail, "From")).isEqualTo("Weerzien <weerzien@weerzien.example>");
        assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(mail, "List-Unsubscribe"))
                .isEqualTo("<https://weerzien.example/stop-mail/" + STOP.value() + ">");
        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(header(mail, "Message-ID")).isEqualTo("<" + NOTICE + "@weerzien.example>");
    }

    @Test
    void arabic_is_utf_8_and_runs_from_right_to_left() throws Exception {
        post(server.getSmtp().getPort()).carry(letter("ar"));
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("يوجد خبر جديد في Weerzien");
        assertThat(header(mail, "Content-Language")).isEqualTo("ar");
        assertThat(GreenMailUtil.getWholeMessage(mail)).containsIgnoringCase("text/plain; charset=UTF-8");
        assertThat(part(mail, 0)).contains("سجّلوا الدخول لتروه");
        assertThat(part(mail, 1)).contains("lang=\"ar\" dir=\"rtl\"");
    }

    @Test
    void the_question_whether_an_address_is_theirs_has_one_link_and_nothing_to_stop() throws Exception {
        var token = SecretToken.fresh();
        var question = ProofId.parse("5c0f2f0e-8a52-4f0c-9d5b-0e6f2d6f8a11");
        var letter = new Proof(question, new MailAddress("yusuf@example.org"), Locale.of("ar"), token);
        assertThat(post(server.getSmtp().getPort()).carry(letter)).isEqualTo(Carried.TAKEN);
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Weerzien: هل هذا عنوان بريدكم؟");
        assertThat(part(mail, 0))
                .containsOnlyOnce("https://")
                .contains("https://weerzien.example/prove-mail/" + token.value());
        assertThat(part(mail, 1)).contains("lang=\"ar\" dir=\"rtl\"");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(header(mail, "Message-ID")).isEqualTo("<" + question + "@weerzien.example>");
    }

    @Test
    void a_server_that_is_not_there_is_away() {
        assertThat(post(1).carry(letter("en"))).isEqualTo(Carried.AWAY);
    }

    @Test
    void without_a_server_the_post_is_closed() {
        var none = new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);
        var closed = new SmtpPost(none, wording());
        assertThat(closed.open()).isFalse();
        assertThat(closed.carry(letter("en"))).isEqualTo(Carried.AWAY);
    }

    private static SmtpPost post(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return new SmtpPost(beans.getBeanProvider(JavaMailSender.class), wording());
    }

    private static Wording wording() {
        var clock = Clock.fixed(Instant.parse("2026-11-28T09:00:00Z"), ZoneOffset.UTC);
        return new Wording(new NoticeAddresses(URI.create("https://weerzien.example/")), "", clock);
    }

    private static Letter letter(String language) {
        return new News(NOTICE, new MailAddress("yusuf@example.org"), Locale.of(language), STOP);
    }

    private static String header(MimeMessage mail, String name) throws Exception {
        return String.join(", ", mail.getHeader(name));
    }

    /// The text of one of the two alternatives.
    private static String part(MimeMessage mail, int number) throws Exception {
        var parts = (jakarta.mail.Multipart) mail.getContent();
        while (parts.getBodyPart(0).getContent() instanceof jakarta.mail.Multipart inner) parts = inner;
        return (String) parts.getBodyPart(number).getContent();
    }
}
