package nl.weerzien.document.reader;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Printed words with everything taken away that recognition or spelling habits change: case, accents, vowel
/// marks, the forms of alef and ya, the letters that Persian, Pashto, Urdu
/// and Sorani added to the Arabic ones, the families of Ge'ez letters that sound alike, spaces and punctuation.
/// For finding words, never for showing them.
final class Folded {
    private static final int ETHIOPIC_FIRST = 0x1200;
    private static final int ETHIOPIC_LAST = 0x137F;

    /// What recognition makes of ቀን, day, on many Amharic papers.
    private static final Pattern LATIN_DAY = Pattern.compile("\\$71?(?!\\d)");

    private Folded() {}

    /// Letters and digits only; digits Western.
    static String of(String text) {
        var read = LATIN_DAY.matcher(text).replaceAll("ቀን");
        var plain = Normalizer.normalize(read, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = Normalizer.normalize(plain, Normalizer.Form.NFD);
        var folded = new StringBuilder();
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(point -> folded.appendCodePoint(fold(point)));
        return folded.toString();
    }

    private static int fold(int point) {
        if (Character.isDigit(point)) return '0' + Character.digit(point, 10);
        if (point >= ETHIOPIC_FIRST && point <= ETHIOPIC_LAST) return ethiopic(point);
        return switch (point) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ئ', 'ی', 'ې', 'ێ', 'ۍ', 'ے' -> 'ي';
            case 'ؤ', 'ۆ', 'ۇ' -> 'و';
            case 'ة', 'ہ', 'ھ', 'ە', 'ۀ' -> 'ه';
            case 'ک', 'گ', 'ګ' -> 'ك';
            case 'ړ', 'ڑ', 'ڕ', 'ږ' -> 'ر';
            case 'ټ', 'ٹ' -> 'ت';
            case 'ډ', 'ڈ' -> 'د';
            case 'ڼ', 'ں' -> 'ن';
            case 'ښ' -> 'س';
            case 'ځ', 'څ' -> 'ح';
            case 'ڵ' -> 'ل';
            case 'ڤ' -> 'ف';
            case 'ı' -> 'i';
            default -> point;
        };
    }

    /// ሐ ኀ ኸ are written for ሀ, ሠ for ሰ, ዐ for አ, ፀ for ጸ; each has seven vowel orders in a row of eight.
    private static int ethiopic(int point) {
        int family = point & ~7;
        int order = point & 7;
        return switch (family) {
            case 0x1210, 0x1280, 0x12B8 -> 0x1200 + order;
            case 0x1220 -> 0x1230 + order;
            case 0x12D0 -> 0x12A0 + order;
            case 0x1340 -> 0x1338 + order;
            default -> point;
        };
    }
}
