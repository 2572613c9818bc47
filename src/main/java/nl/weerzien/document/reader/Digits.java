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

    /// Whether any digit is not a Western one. No model we have reads those: what it writes down for them is
    /// a guess.
    static boolean eastern(String text) {
        return text.codePoints().anyMatch(point -> Character.isDigit(point) && point > '9');
    }

    static boolean any(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }
}
