package nl.weerzien.document.reader;

/// Numbers in Ge'ez numerals, which have no zero: tens and units stand side by side, ፻ multiplies what stands before it
/// by a hundred and ፼ by ten thousand. ፲፱፻፹፪ is 1982, ፳፻፲፪ is 2012.
final class EthiopicNumerals {
    private static final int ONE = 0x1369;
    private static final int TEN = 0x1372;
    private static final int HUNDRED = 0x137B;
    private static final int TEN_THOUSAND = 0x137C;
    /// More than any year, day or page needs; a longer row of numerals is left as it stands.
    private static final int TOO_LARGE = 1_000_000;

    private EthiopicNumerals() {}

    /// Whether the sign is a Ge'ez numeral.
    static boolean is(int point) {
        return point >= ONE && point <= TEN_THOUSAND;
    }

    /// The text with every row of Ge'ez numerals written in Western digits.
    static String western(String text) {
        if (text.codePoints().noneMatch(EthiopicNumerals::is)) return text;
        var result = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && is(text.charAt(end))) end++;
            if (end == i) result.append(text.charAt(i++));
            else {
                int value = value(text.substring(i, end));
                result.append(value < TOO_LARGE ? Integer.toString(value) : text.substring(i, end));
                i = end;
            }
        }
        return result.toString();
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
