package nl.weerzien.security;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A password for somebody to begin with, easy to read out and to type.
public final class FreshPassword {
    /// Without letters and digits that look or sound alike: 31 signs, so 16 of them are worth 79 bits.
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz2346789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private FreshPassword() {}

    /// @param random one fit for secrets, such as `SecureRandom`
    /// @return four groups of four joined by hyphens
    public static String make(RandomGenerator random) {
        return IntStream.range(0, GROUPS)
                .mapToObj(_ -> random.ints(GROUP_LENGTH, 0, SIGNS.length())
                        .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
