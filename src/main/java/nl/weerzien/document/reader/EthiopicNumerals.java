package nl.weerzien.document.reader;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Numbers in Ge'ez numerals, which have no zero: tens and units stand side by side, ፻ multiplies what stands before it
/// by a hundred and ፼ by ten thousand. ፲፱፻፹፪ is 1982, ፳፻፲፪ is 2012.
final class EthiopicNumerals {
    private static final int ONE = 0x1369;
    private static final int TEN = 0x1372;
    private static final int HUNDRED = 0x137B;
    private static final int TEN_THOUSAND = 0x137C;
    /// More than any year, day or page needs; a longer row of numerals is left as it stands.
    private static final int TOO_LARGE = 1_000_000;

    private static final int LARGEST_WRITTEN = 10_000;
    private static final Pattern NUMBER = Pattern.compile("[\u1369-\u137C]+");

    private EthiopicNumerals() {}

    /// Whether the sign is a Ge'ez numeral.
    static boolean is(int point) {
        return point >= ONE && point <= TEN_THOUSAND;
    }

    static boolean any(String text) {
        return text.codePoints().anyMatch(EthiopicNumerals::is);
    }

    /// The text with every row of Ge'ez numerals written in Western digits, parted from digits that stand there.
    static String western(String text) {
        if (!any(text)) return text;
        var result = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && is(text.charAt(end))) end++;
            if (end == i) result.append(text.charAt(i++));
            else {
                int value = value(text.substring(i, end));
                if (i > 0 && Character.isDigit(text.charAt(i - 1))) result.append(' ');
                result.append(value < TOO_LARGE ? Integer.toString(value) : text.substring(i, end));
                if (end < text.length() && Character.isDigit(text.charAt(end))) result.append(' ');
                i = end;
            }
        }
        return result.toString();
    }

    /// A number as it is written in Ge'ez numerals.
    ///
    /// @param number from 1 to 9999
    static String of(int number) {
        int hundreds = number / 100;
        var before = hundreds == 0 ? "" : (hundreds == 1 ? "" : upToNinetyNine(hundreds)) + (char) HUNDRED;
        return before + upToNinetyNine(number % 100);
    }

    private static String upToNinetyNine(int number) {
        var tens = number < 10 ? "" : String.valueOf((char) (TEN + number / 10 - 1));
        return tens + (number % 10 == 0 ? "" : String.valueOf((char) (ONE + number % 10 - 1)));
    }

    /// The text with every row of Ge'ez numerals written in Western digits; empty when one of them is no number, as
    /// where a numeral was lost.
    static String wellFormed(String text) {
        var numbers = NUMBER.matcher(text).results().map(MatchResult::group);
        boolean well = numbers.allMatch(
                number -> value(number) < LARGEST_WRITTEN && of(value(number)).equals(number));
        return well ? western(text) : "";
    }

    private static int value(String numerals) {
        int whole = 0;
        int part = 0;
        for (int sign : numerals.chars().toArray()) {
            if (sign == TEN_THOUSAND) {
                whole = Math.max(1, whole + part) * 10_000;
                part = 0;
            } else if (sign == HUNDRED) {
                whole += Math.max(1, part) * 100;
                part = 0;
            } else part += sign >= TEN ? (sign - TEN + 1) * 10 : sign - ONE + 1;
            if (whole >= TOO_LARGE) return TOO_LARGE;
        }
        return whole + part;
    }
}
