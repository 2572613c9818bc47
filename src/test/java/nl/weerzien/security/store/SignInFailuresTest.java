package nl.weerzien.security.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.weerzien.security.SignInFailures;
import nl.weerzien.security.SlowDown;
import nl.weerzien.testkit.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class SignInFailuresTest {
    @Autowired
    SignInFailures failures;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void of_many_attempts_at_one_moment_no_more_than_the_free_ones_and_one_are_let_through() throws Exception {
        var subject = "login " + UUID.randomUUID();
        var now = clock.instant();
        Callable<Optional<?>> attempt = () -> failures.attempt(subject, SlowDown.OF_LOGIN, now);
        var early = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = threads.invokeAll(
                    IntStream.range(0, 24).mapToObj(_ -> attempt).toList());
            for (var one : all) one.get().ifPresent(early::add);
        }
        assertThat(early).hasSize(24 - (SlowDown.OF_LOGIN.free() + 1));
    }

    @Test
    void what_was_typed_as_a_login_is_not_kept_and_what_is_old_is_forgotten() {
        var subject = "login " + UUID.randomUUID();
        var now = clock.instant();
        failures.attempt(subject, SlowDown.OF_LOGIN, now.minus(Duration.ofDays(3)));
        var kept = database.sql("select encode(subject, 'hex') from sign_in_failure")
                .query(String.class)
                .list();
        var typed = HexFormat.of().formatHex(subject.getBytes(UTF_8));
        assertThat(kept).isNotEmpty().noneMatch(one -> one.contains(typed));
        failures.forgive("login " + UUID.randomUUID(), now);
        var old = database.sql("select count(*) from sign_in_failure where last_at < now() - interval '2 days'")
                .query(Integer.class)
                .single();
        assertThat(old).isZero();
    }

    @Test
    void the_count_begins_anew_when_forgiven_and_sinks_by_one_for_a_success() {
        var subject = "address " + UUID.randomUUID();
        var now = clock.instant();
        for (int i = 0; i < 10; i++) {
            assertThat(failures.attempt(subject, SlowDown.OF_LOGIN, now)).isEmpty();
            failures.forgiveOne(subject);
        }
        for (int i = 0; i <= SlowDown.OF_LOGIN.free(); i++)
            assertThat(failures.attempt(subject, SlowDown.OF_LOGIN, now)).isEmpty();
        assertThat(failures.attempt(subject, SlowDown.OF_LOGIN, now))
                .contains(now.truncatedTo(ChronoUnit.MICROS).plusSeconds(5));
        failures.forgive(subject, now);
        assertThat(failures.attempt(subject, SlowDown.OF_LOGIN, now)).isEmpty();
    }
}
