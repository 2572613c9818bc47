package nl.weerzien.bench;

import java.text.Normalizer;
import java.util.Locale;

/// How far a read text is from a printed one.
final class Nearest {
    private Nearest() {}

    /// Without what nobody sees: direction marks, the width of white space, how a letter is composed; figures Western.
    static String plain(String text) {
        var result = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(sign -> {
            if (Character.isDigit(sign)) result.append((char) ('0' + Character.digit(sign, 10)));
            else if (Character.isWhitespace(sign)) result.append(' ');
            else if (Character.getType(sign) != Character.FORMAT && sign != 'ـ') result.appendCodePoint(sign);
        });
        return result.toString().replaceAll(" +", " ").strip();
    }

    /// Signs to insert, leave out or exchange to make one of the other.
    static int distance(String a, String b) {
        return distance(a, b, false);
    }

    /// The same from `printed` to the place of `text` that is nearest to it.
    static int within(String printed, String text) {
        return distance(printed, text, true);
    }

    private static int distance(String a, String b, boolean anywhere) {
        var above = new int[b.length() + 1];
        if (!anywhere) for (int j = 0; j <= b.length(); j++) above[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchanged, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        if (!anywhere) return above[b.length()];
        int best = a.length();
        for (int end : above) best = Math.min(best, end);
        return best;
    }

    /// Whether a read name is the printed one but for fifteen of a hundred letters.
    static boolean sameName(String printed, String read) {
        var a = plain(printed).toUpperCase(Locale.ROOT);
        var b = plain(read).toUpperCase(Locale.ROOT);
        return distance(a, b) <= 0.15 * a.length();
    }
}
