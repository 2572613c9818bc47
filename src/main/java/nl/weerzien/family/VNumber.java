package nl.weerzien.family;

import java.util.Optional;

/// The number by which the IND knows a person (V-nummer): ten digits, the same on every letter and card. No check digit
/// of it is published, so a slip is found only by comparing papers.
public record VNumber(String digits) {
    /// @throws IllegalArgumentException if `digits` is not ten Western digits, or ten times the same one
    public VNumber {
        if (!digits.matches("[0-9]{10}")) throw new IllegalArgumentException("a V-number has ten digits");
        if (digits.chars().distinct().count() == 1)
            throw new IllegalArgumentException("ten times the same digit is no V-number");
    }

    /// As a person types it or a paper prints it: blanks, dots and hyphens aside, digits of any script; empty when it
    /// is no V-number.
    public static Optional<VNumber> parse(String text) {
        var digits = new StringBuilder();
        for (var point : text.replaceAll("[\\s.\\-\\u00a0]", "").codePoints().toArray()) {
            var digit = Character.digit(point, 10);
            if (digit < 0) return Optional.empty();
            digits.append(digit);
        }
        try {
            return Optional.of(new VNumber(digits.toString()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// As the IND prints it.
    @Override
    public String toString() {
        return digits;
    }
}
