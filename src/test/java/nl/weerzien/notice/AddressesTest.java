package nl.weerzien.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"yusuf@example.org", " a.b+c@sub.example.nl ", "أمل@example.org"})
    void these_are_addresses(String text) {
        assertThat(MailAddress.parsed(text)).contains(new MailAddress(text.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yusuf",
                "yusuf@",
                "@example.org",
                "a@b",
                "a b@example.org",
                "a@b.c,d@e.f",
                "a@b.c\nBcc: x@y.z"
            })
    void these_are_none(String text) {
        assertThat(MailAddress.parsed(text)).isEmpty();
    }

    @Test
    void a_token_is_22_signs_and_never_the_same_and_never_printed() {
        var tokens = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            var token = SecretToken.fresh();
            assertThat(SecretToken.parsed(token.value())).contains(token);
            assertThat(token.toString()).doesNotContain(token.value());
            tokens.add(token.value());
        }
        assertThat(tokens).hasSize(1000);
        assertThat(SecretToken.parsed("../../../../etc/passwd")).isEmpty();
    }

    @Test
    void links_lead_to_the_house_wherever_it_stands() {
        var token = new SecretToken("AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(new NoticeAddresses(URI.create("https://weerzien.example")).stop(token))
                .hasToString("https://weerzien.example/stop-mail/AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(new NoticeAddresses(URI.create("https://example.org/weerzien/")).calendar(token))
                .hasToString("https://example.org/weerzien/calendar/AAAAAAAAAAAAAAAAAAAAAA.ics");
        assertThatThrownBy(() -> new NoticeAddresses(URI.create("weerzien"))).hasMessageContaining("needs an address");
    }
}
