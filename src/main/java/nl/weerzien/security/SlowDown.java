package nl.weerzien.security;

import java.time.Duration;
import java.util.Locale;

/// How long to wait after failed sign-ins: not at all after a few, then twice as long each time, up to a limit.
///
/// @param free how many failures cost nothing
/// @param first the wait after the next one
/// @param longest the wait that is never exceeded
/// @param forgetAfter without a failure for so long, counting begins anew
public record SlowDown(int free, Duration first, Duration longest, Duration forgetAfter) {
    /// For one login: whoever mistypes thrice does not notice.
    public static final SlowDown OF_LOGIN =
            new SlowDown(3, Duration.ofSeconds(5), Duration.ofMinutes(15), Duration.ofDays(1));

    /// For one address, behind which a whole office or shelter may sit.
    public static final SlowDown OF_ADDRESS =
            new SlowDown(20, Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofHours(2));

    /// What failures of one login are counted under, whoever has it.
    static String subjectOf(String login) {
        return "login " + login.strip().toLowerCase(Locale.ROOT);
    }

    /// @param failures in a row, the latest included
    public Duration waitAfter(int failures) {
        var doublings = failures - free - 1;
        if (doublings < 0) return Duration.ZERO;
        // beyond 30 doublings of a second everything exceeds any sensible limit
        var wait = first.multipliedBy(1L << Math.min(doublings, 30));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
