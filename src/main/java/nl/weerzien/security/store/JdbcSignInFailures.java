package nl.weerzien.security.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.weerzien.security.SignInFailures;
import nl.weerzien.security.SlowDown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Keeps subjects as hashes: people type passwords into the wrong field, and addresses are personal data.
@Repository
@Transactional
class JdbcSignInFailures implements SignInFailures {
    private static final Duration KEPT = Duration.ofDays(2);
    private final JdbcClient database;

    JdbcSignInFailures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Instant> attempt(String subject, SlowDown rule, Instant moment) {
        // as fine as the database keeps it: rounded up there, a moment would lie in its own future
        var now = moment.truncatedTo(ChronoUnit.MICROS);
        var hash = hash(subject);
        var tally = locked(hash, now);
        if (now.isBefore(tally.waitUntil)) return Optional.of(tally.waitUntil);
        var forgotten = tally.lastAt.plus(rule.forgetAfter()).isBefore(now);
        var failures = forgotten ? 1 : tally.failures + 1;
        database.sql("update sign_in_failure set failures = ?, last_at = ?, wait_until = ? where subject = ?")
                .params(failures, time(now), time(now.plus(rule.waitAfter(failures))), hash)
                .update();
        return Optional.empty();
    }

    @Override
    public void forgiveOne(String subject) {
        database.sql("""
                update sign_in_failure set failures = failures - 1, wait_until = last_at
                where subject = ? and failures > 0
                """).param(hash(subject)).update();
    }

    @Override
    public void forgive(String subject, Instant now) {
        database.sql("delete from sign_in_failure where subject = ?")
                .param(hash(subject))
                .update();
        database.sql("""
                delete from sign_in_failure where subject in
                    (select subject from sign_in_failure where last_at < ? for update skip locked)
                """).param(time(now.minus(KEPT))).update();
    }

    private record Tally(int failures, Instant lastAt, Instant waitUntil) {}

    /// The row of this subject, made when there was none, held until the end of the transaction.
    private Tally locked(byte[] hash, Instant now) {
        return database.sql("""
                insert into sign_in_failure (subject, failures, last_at, wait_until) values (?, 0, ?, ?)
                on conflict (subject) do update set subject = excluded.subject
                returning failures, last_at, wait_until
                """)
                .params(hash, time(now), time(now))
                .query((row, _) -> new Tally(
                        row.getInt("failures"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        row.getObject("wait_until", OffsetDateTime.class).toInstant()))
                .single();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static byte[] hash(String subject) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
