package nl.weerzien.security;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

class InMemoryFailures implements SignInFailures {
    private record Tally(int failures, Instant lastAt, Instant waitUntil) {}

    private final Map<String, Tally> tallies = new HashMap<>();

    @Override
    public Optional<Instant> attempt(String subject, SlowDown rule, Instant now) {
        var tally = tallies.getOrDefault(subject, new Tally(0, now, now));
        if (now.isBefore(tally.waitUntil)) return Optional.of(tally.waitUntil);
        var failures = tally.lastAt.plus(rule.forgetAfter()).isBefore(now) ? 1 : tally.failures + 1;
        tallies.put(subject, new Tally(failures, now, now.plus(rule.waitAfter(failures))));
        return Optional.empty();
    }

    @Override
    public void forgiveOne(String subject) {
        tallies.computeIfPresent(subject, (_, tally) -> new Tally(tally.failures - 1, tally.lastAt, tally.lastAt));
    }

    @Override
    public void forgive(String subject, Instant now) {
        tallies.remove(subject);
    }
}
