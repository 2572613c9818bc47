package nl.weerzien.family;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a name might be written in Latin letters: a proposal for a person to change, never a fact. The passport decides,
/// and where there is none the family.
public final class LatinProposal {
    /// Letters leave short vowels out; of frequent names it is known which.
    private static final Map<String, String> FREQUENT = pairs("""
            محمد Muhammad|أحمد Ahmad|محمود Mahmoud|حسن Hassan|حسين Hussein|علي Ali|عمر Omar|عثمان Othman|يوسف Yusuf|خالد Khalid
            خليل Khalil|ابراهيم Ibrahim|إسماعيل Ismail|عبد Abd|عبدالله Abdullah|الله Allah|الرحمن al-Rahman|عبدالرحمن Abdulrahman
            مصطفى Mustafa|موسى Musa|عيسى Isa|يحيى Yahya|سعيد Said|سالم Salem|سليم Salim|صالح Saleh|سليمان Suleiman|داود Daoud|جميل Jamil
            جمال Jamal|كمال Kamal|كريم Karim|رحيم Rahim|رشيد Rashid|حميد Hamid|حامد Hamed|ناصر Nasser|طارق Tariq|وليد Walid|بشار Bashar
            سامر Samer|سمير Samir|نزار Nizar|عمار Ammar|أمين Amin|أنس Anas|إدريس Idris|درويش Darwish|حداد Haddad|الخطيب al-Khatib
            فاطمة Fatima|مريم Maryam|زينب Zaynab|عائشة Aisha|خديجة Khadija|آمنة Amina|أمل Amal|رحمة Rahma|ليلى Layla|سلمى Salma|نور Nour
            هدى Huda|رانيا Rania|سارة Sara|حليمة Halima|سعاد Suad|لبنى Lubna|غلام Ghulam|گل Gul|جان Jan|خان Khan|نجیب Najib|رضا Reza
            حسینی Husseini|احمدی Ahmadi|محمدی Mohammadi|نوری Noori|کریمی Karimi|رحیمی Rahimi|حیدری Haidari|پروین Parwin|شیرین Shirin
            ዮሐንስ Yohannes|ብርሃነ Berhane|ሃይለ Haile|ኃይለ Haile|ተስፋዬ Tesfaye|ክብሮም Kibrom|ፍረወይኒ Freweyni""");
    private static final Map<String, String> ARABIC = pairs("""
            ا a|أ a|إ i|آ a|ب b|پ p|ت t|ټ t|ٹ t|ث th|ج j|چ ch|ح h|خ kh|د d|ډ d|ڈ d|ذ dh|ر r|ړ r|ڑ r|ز z|ژ zh|س s|ش sh|ص s|ض d|ط t|ظ z
            غ gh|ف f|ق q|ك k|ک k|گ g|ګ g|ل l|م m|ن n|ں n|ڼ n|ه h|ہ h|و u|ؤ u|ي i|ی i|ې e|ۍ ai|ے e|ئ i|ى a|ة a""");
    private static final Map<String, String> CYRILLIC = pairs("""
            а a|б b|в v|г g|д d|е e|ё yo|ж zh|з z|и i|й y|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х kh|ц ts|ч ch|ш sh|щ shch
            ы y|э e|ю yu|я ya|і i|ї yi|є ye|ґ g|ҳ h|қ q|ғ gh|ӣ i|ӯ u|ҷ j""");
    private static final Map<String, String> GEEZ = pairs("""
            ሀ h|ለ l|ሐ h|መ m|ሠ s|ረ r|ሰ s|ሸ sh|ቀ q|ቈ qu|ቐ q|በ b|ቨ v|ተ t|ቸ ch|ኀ h|ነ n|ኘ ny|አ '|ከ k|ኰ ku|ኸ kh|ወ w|ዐ '|ዘ z|ዠ zh
            የ y|ደ d|ጀ j|ገ g|ጐ gu|ጠ t|ጨ ch|ጰ p|ጸ ts|ፀ ts|ፈ f|ፐ p""");
    private static final String[] ORDERS = {"e", "u", "i", "a", "e", "", "o", "wa"};
    private static final String THROATS = "ሀሐኀአዐ";
    private static final String VOWELS = "aeiou";

    private LatinProposal() {}

    /// A proposal for a name in Arabic, Ge'ez or Cyrillic letters, word by word; empty for one in Latin letters or in a
    /// script nobody here reads.
    public static Optional<String> of(String ownScript) {
        var words = Stream.of(ownScript.strip().split("\\s+"))
                .map(LatinProposal::word)
                .toList();
        return words.stream().anyMatch(String::isEmpty) ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    private static String word(String word) {
        var known = FREQUENT.get(simple(word));
        if (known != null) return known;
        var first = word.isEmpty() ? ' ' : word.charAt(0);
        return switch (Character.UnicodeScript.of(first)) {
            case ARABIC -> withArticle(word);
            case ETHIOPIC -> capital(geez(word));
            case CYRILLIC -> capital(cyrillic(word.toLowerCase(Locale.ROOT)));
            default -> "";
        };
    }

    private static String withArticle(String word) {
        boolean article = word.startsWith("ال") && word.length() > 4;
        return article ? "al-" + capital(arabic(word.substring(2))) : capital(arabic(word));
    }

    /// Between two consonants without a written vowel an a is most likely.
    private static String arabic(String word) {
        var result = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            var letter = word.substring(i, i + 1);
            var latin = ARABIC.getOrDefault(letter, letter.equals("ع") && i == 0 ? "a" : "");
            if (i == 0 && latin.equals("u")) latin = "w";
            if (i == 0 && latin.equals("i")) latin = "y";
            if (i == word.length() - 1 && i > 1 && latin.equals("h")) latin = "a";
            boolean meet = !latin.isEmpty() && !result.isEmpty() && !endsOpen(result) && !isVowel(latin.charAt(0));
            if (meet) result.append('a');
            if (!(endsOpen(result) && latin.equals("a"))) result.append(latin);
        }
        return result.toString();
    }

    private static String geez(String word) {
        var result = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            var letter = word.charAt(i);
            var family = String.valueOf((char) (letter & ~7));
            var consonant = GEEZ.getOrDefault(family, "");
            int order = letter & 7;
            var vowel = order == 0 && THROATS.contains(family) ? "a" : ORDERS[order];
            if (vowel.isEmpty() && i == 0 && word.length() > 1) vowel = "i";
            result.append(consonant.replace("'", "").strip()).append(vowel);
        }
        return result.toString();
    }

    private static String cyrillic(String word) {
        return word.codePoints()
                .mapToObj(letter -> CYRILLIC.getOrDefault(Character.toString(letter), ""))
                .collect(Collectors.joining());
    }

    private static boolean endsOpen(CharSequence text) {
        return !text.isEmpty() && isVowel(text.charAt(text.length() - 1));
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /// The many shapes of one letter as one.
    private static String simple(String word) {
        return word.replaceAll("[أإآ]", "ا")
                .replaceAll("[یى]", "ي")
                .replace('ک', 'ك')
                .replace('ة', 'ه');
    }

    private static Map<String, String> pairs(String text) {
        var pairs = new HashMap<String, String>();
        for (var pair : text.split("[|\\n]")) {
            var parts = pair.split(" ", 2);
            pairs.put(parts[0].length() > 1 ? simple(parts[0]) : parts[0], parts[1].strip());
        }
        return Map.copyOf(pairs);
    }
}
