package nl.weerzien.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import nl.weerzien.testkit.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class SignInServiceTest {
    private static final String RIGHT = "four words in a row";
    private static final String HERE = "192.0.2.1";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T09:00:00Z"));
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final PasswordEncoder passwords = new BCryptPasswordEncoder(4);
    private final SignInService service = new SignInService(accounts, new InMemoryFailures(), passwords, clock);
    private final Account anna = new Account(
            AccountId.fresh(),
            Role.VOLUNTEER,
            OfficeId.fresh(),
            "anna",
            "Anna (test)",
            Locale.of("nl"),
            clock.instant(),
            null);

    @BeforeEach
    void anna_has_an_account() {
        accounts.add(anna, passwords.encode(RIGHT));
    }

    @Test
    void login_and_password_that_belong_together_are_welcome_in_any_case_of_the_login() {
        assertThat(service.signIn(" ANNA ", RIGHT, HERE)).isEqualTo(new SignIn.Welcome(anna));
    }

    @Test
    void a_wrong_password_and_a_login_that_nobody_has_are_refused_alike() {
        assertThat(service.signIn("anna", "wrong", HERE)).isEqualTo(service.signIn("nobody", RIGHT, HERE));
        assertThat(service.signIn("anna", "", HERE)).isEqualTo(new SignIn.Refused());
    }

    @Test
    void a_disabled_account_is_refused_even_with_the_right_password() {
        accounts.disable(anna.id(), clock.instant());
        assertThat(service.signIn("anna", RIGHT, HERE)).isEqualTo(new SignIn.Refused());
    }

    @Test
    void a_password_longer_than_bcrypt_looks_at_is_refused_and_breaks_nothing() {
        assertThat(service.signIn("anna", "x".repeat(10_000), HERE)).isEqualTo(new SignIn.Refused());
    }

    @Test
    void after_four_failures_even_the_right_password_waits_and_then_is_welcome() {
        fail("anna", 4);
        assertThat(service.signIn("anna", RIGHT, HERE)).isEqualTo(new SignIn.TooEarly(Duration.ofSeconds(5)));
        clock.advance(Duration.ofSeconds(4));
        assertThat(service.signIn("anna", RIGHT, HERE)).isEqualTo(new SignIn.TooEarly(Duration.ofSeconds(1)));
        clock.advance(Duration.ofSeconds(1));
        assertThat(service.signIn("anna", RIGHT, HERE)).isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void the_wait_doubles_with_each_further_failure_up_to_a_quarter_of_an_hour() {
        fail("anna", 4);
        for (var seconds : new int[] {5, 10, 20, 40, 80, 160, 320, 640, 900, 900}) {
            var address = "somewhere " + seconds;
            assertThat(service.signIn("anna", "wrong", address))
                    .isEqualTo(new SignIn.TooEarly(Duration.ofSeconds(seconds)));
            clock.advance(Duration.ofSeconds(seconds));
            assertThat(service.signIn("anna", "wrong", address)).isEqualTo(new SignIn.Refused());
        }
    }

    @Test
    void a_login_that_nobody_has_is_slowed_like_any_other() {
        fail("nobody", 4);
        assertThat(service.signIn("nobody", "wrong", HERE)).isEqualTo(new SignIn.TooEarly(Duration.ofSeconds(5)));
    }

    @Test
    void failures_from_many_addresses_slow_the_login_all_the_same() {
        for (int i = 0; i < 4; i++) service.signIn("anna", "wrong", "192.0.2." + i);
        assertThat(service.signIn("anna", RIGHT, "198.51.100.9")).isInstanceOf(SignIn.TooEarly.class);
    }

    @Test
    void failures_of_many_logins_slow_their_address_and_no_other() {
        for (int i = 0; i < 21; i++) service.signIn("login" + i, "wrong", HERE);
        assertThat(service.signIn("anna", RIGHT, HERE)).isEqualTo(new SignIn.TooEarly(Duration.ofSeconds(5)));
        assertThat(service.signIn("anna", RIGHT, "198.51.100.9")).isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void a_whole_office_behind_one_address_signs_in_without_waiting() {
        for (int i = 0; i < 100; i++)
            assertThat(service.signIn("anna", RIGHT, HERE)).isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void success_forgives_the_login_and_a_quiet_day_does_so_too() {
        fail("anna", 3);
        assertThat(service.signIn("anna", RIGHT, HERE)).isInstanceOf(SignIn.Welcome.class);
        fail("anna", 3);
        clock.advance(Duration.ofHours(25));
        fail("anna", 3);
        assertThat(service.signIn("anna", RIGHT, HERE)).isInstanceOf(SignIn.Welcome.class);
    }

    private void fail(String login, int times) {
        for (int i = 0; i < times; i++)
            assertThat(service.signIn(login, "wrong", HERE)).isEqualTo(new SignIn.Refused());
    }
}
