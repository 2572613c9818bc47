package nl.weerzien.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Accounts;
import nl.weerzien.security.Role;
import nl.weerzien.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

class SessionWatchTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T09:00:00Z"));
    private final Accounts accounts = Mockito.mock();
    private final SessionWatch watch = new SessionWatch(accounts, clock);
    private final MockHttpSession session = new MockHttpSession();
    private final SignedInPerson anna =
            new SignedInPerson(UUID.randomUUID(), Role.VOLUNTEER, UUID.randomUUID(), "Anna (test)", clock.instant());

    @BeforeEach
    void anna_is_signed_in() {
        session.setMaxInactiveInterval((int) Duration.ofMinutes(20).toSeconds());
        Mockito.when(accounts.stillWelcome(new AccountId(anna.account()), anna.since()))
                .thenReturn(true);
        SecurityContextHolder.getContext().setAuthentication(anna.asAuthentication());
    }

    @AfterEach
    void nobody_is() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_session_in_which_something_is_done_goes_on() throws Exception {
        for (int i = 0; i < 10; i++) {
            request("uidl");
            clock.advance(Duration.ofMinutes(19));
        }
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void heartbeats_do_not_keep_a_session_alive() throws Exception {
        request("uidl");
        for (int i = 0; i < 4; i++) {
            assertThat(session.isInvalid()).isFalse();
            clock.advance(Duration.ofMinutes(5));
            request("heartbeat");
        }
        assertThat(session.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void a_request_that_comes_too_late_finds_the_session_ended() throws Exception {
        request("uidl");
        clock.advance(Duration.ofMinutes(20));
        request("uidl");
        assertThat(session.isInvalid()).isTrue();
    }

    private void request(String type) throws Exception {
        var request = new MockHttpServletRequest("POST", "/");
        request.setParameter("v-r", type);
        request.setSession(session);
        watch.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
