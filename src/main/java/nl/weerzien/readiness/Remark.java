package nl.weerzien.readiness;

import java.time.Instant;

/// What somebody said about a finding.
///
/// @param finding which one: [Finding#name]
/// @param words in the words of whoever said it, never blank, at most [#LONGEST] characters
/// @param at when it was written down
public record Remark(String finding, Kind kind, String words, Instant at) {
    /// Characters that fit.
    public static final int LONGEST = 4_000;

    /// What the remark is for.
    public enum Kind {
        /// How it came about; the finding needs no more attention.
        EXPLAINED,
        /// A question to somebody who knows; the finding stays.
        ASKED
    }

    /// @throws IllegalArgumentException if there are no words, or too many
    public Remark {
        words = words.strip();
        if (words.isEmpty() || words.length() > LONGEST)
            throw new IllegalArgumentException("a remark has 1 to " + LONGEST + " characters, got " + words.length());
    }
}
