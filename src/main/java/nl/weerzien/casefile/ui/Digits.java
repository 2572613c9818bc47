package nl.weerzien.casefile.ui;

import java.util.OptionalInt;

/// Numbers as people type them, in the digits of any script.
final class Digits {
    private static final int LONGEST = 4;

    private Digits() {}

    /// A number of one to four digits; empty when `text` is anything else.
    static OptionalInt read(String text) {
        var points = text.strip()
                .codePoints()
                .map(point -> Character.digit(point, 10))
                .toArray();
        if (points.length == 0 || points.length > LONGEST) return OptionalInt.empty();
        var number = 0;
        for (var digit : points) {
            if (digit < 0) return OptionalInt.empty();
            number = number * 10 + digit;
        }
        return OptionalInt.of(number);
    }
}
