package nl.weerzien.document.reader;

/// Figures in the alphabets in which papers print them.
final class Digits {
    private Digits() {}

    /// The text with Arabic-Indic, Persian and other decimal digits as Western ones, and without the marks
    /// that steer writing direction.
    static String western(String text) {
        var result = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Character.isDigit(point)) result.append((char) ('0' + Character.digit(point, 10)));
            else if (point == '٫' || point == '،') result.append('.');
            else if (Character.getType(point) != Character.FORMAT) result.appendCodePoint(point);
        });
        return result.toString();
    }

    /// Only the digits, Western.
    static String only(String text) {
        return western(text).replaceAll("[^0-9]", "");
    }

    /// Whether the text is figures and what separates them, and nothing else.
    static boolean isFigures(String text) {
        var western = western(text);
        return !western.isEmpty()
                && western.chars().allMatch(sign -> sign >= '0' && sign <= '9' || "/.-:\\".indexOf(sign) >= 0);
    }

    /// Whether any digit is not a Western one. The models for whole pages do not read those: what they write down
    /// for them is a guess.
    static boolean eastern(String text) {
        return text.codePoints().anyMatch(point -> Character.isDigit(point) && point > '9');
    }

    /// Whether any figure is one that those models guess: an Eastern digit or an Ethiopic numeral.
    static boolean guessed(String text) {
        return eastern(text) || EthiopicNumerals.any(text);
    }

    static boolean any(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }
}
