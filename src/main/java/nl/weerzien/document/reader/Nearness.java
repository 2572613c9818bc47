package nl.weerzien.document.reader;

import java.util.List;

/// How near two folded words are, as a reader of worn print would say: letters that differ by dots only, and Ge'ez
/// letters that are easily taken for one another, are half a mistake; Ge'ez letters that differ by their vowel a
/// quarter of one.
final class Nearness {
    /// Arabic letters with one body each; recognition confuses their dots first.
    private static final List<String> BODIES =
            List.of("بتثنيپ", "جحخچ", "دذ", "رزژ", "سش", "صض", "طظ", "عغ", "فق", "هة");
    /// Ge'ez letters of different families that recognition takes for one another.
    private static final String ALIKE = "ንገ";

    private static final double HALF = 0.5;
    private static final double QUARTER = 0.25;
    private static final double THREE_QUARTERS = 0.75;

    private Nearness() {}

    /// 1 for equal words, 0 for words without anything in common.
    static double of(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? 1 : 1 - distance(a, b) / longer;
    }

    /// Whether `read` may be the printed word `known`: long words may have a mistake in every six letters,
    /// words of up to eight only half a one, since father and mother, husband and wife are a letter apart.
    static boolean near(String read, String known) {
        double allowed = allowed(known);
        return Math.abs(read.length() - known.length()) <= allowed && distance(read, known) <= allowed;
    }

    /// The mistakes with which a printed word may still be read.
    static double allowed(String known) {
        int length = known.length();
        // a letter of Ge'ez is a syllable, and says more
        boolean syllables = length > 1 && isEthiopic(known.charAt(0));
        if (length <= 3) return syllables ? QUARTER : 0;
        if (length <= 8) return syllables ? THREE_QUARTERS : HALF;
        return length / 6.0;
    }

    /// One letter for all that are less than a mistake apart.
    static char body(char letter) {
        if (isEthiopic(letter))
            return family(letter) == family(ALIKE.charAt(1)) ? family(ALIKE.charAt(0)) : family(letter);
        for (var body : BODIES) if (body.indexOf(letter) >= 0) return body.charAt(0);
        return letter;
    }

    /// Letters to insert, leave out or exchange.
    static double distance(String a, String b) {
        var above = new double[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) above[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            var row = new double[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                double exchanged = above[j - 1] + exchange(a.charAt(i - 1), b.charAt(j - 1));
                row[j] = Math.min(exchanged, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }

    private static double exchange(char a, char b) {
        if (a == b) return 0;
        if (ALIKE.indexOf(a) >= 0 && ALIKE.indexOf(b) >= 0) return HALF;
        if (isEthiopic(a) && isEthiopic(b) && family(a) == family(b)) return QUARTER;
        for (var body : BODIES) if (body.indexOf(a) >= 0 && body.indexOf(b) >= 0) return HALF;
        return 1;
    }

    /// The first of the Ge'ez letters that differ by their vowel only.
    private static char family(char letter) {
        return (char) (letter & ~7);
    }

    private static boolean isEthiopic(char letter) {
        return letter >= 0x1200 && letter <= 0x137F;
    }
}
