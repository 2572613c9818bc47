package nl.weerzien.document.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Numbers in words, as court contracts and registers write a date so that nobody changes it afterwards: Arabic
/// `الخامس من شهر آذار سنة ألف وتسعمائة وتسعين` and Persian `پنجم خرداد یک هزار و سیصد و شصت و نه`.
final class SpelledNumbers {
    private static final String ARABIC = """
            1 واحد واحدة احد احدى|2 اثنان اثنين اثنا اثني اثنتان اثنتين اثنتي اثنتا|3 ثلاثة ثلاث|4 اربعة اربع|5 خمسة خمس
            6 ستة ست|7 سبعة سبع|8 ثمانية ثماني ثمان|9 تسعة تسع|10 عشرة عشر
            20 عشرون عشرين|30 ثلاثون ثلاثين|40 اربعون اربعين|50 خمسون خمسين|60 ستون ستين|70 سبعون سبعين
            80 ثمانون ثمانين|90 تسعون تسعين|100 مائة مئة ماية|200 مائتان مائتين مئتان مئتين
            300 ثلاثمائة ثلاثمئة|400 اربعمائة اربعمئة|500 خمسمائة خمسمئة|600 ستمائة ستمئة|700 سبعمائة سبعمئة
            800 ثمانمائة ثمانمئة ثمانيمائة|900 تسعمائة تسعمئة|1000 الف الاف|2000 الفان الفين""";
    private static final String ARABIC_ORDINALS = """
            1 الاول الاولى الحادي|2 الثاني الثانية|3 الثالث الثالثة|4 الرابع الرابعة|5 الخامس الخامسة|6 السادس السادسة
            7 السابع السابعة|8 الثامن الثامنة|9 التاسع التاسعة|10 العاشر العاشرة|20 العشرون العشرين|30 الثلاثون الثلاثين""";
    private static final String PERSIAN = """
            1 یک یکم اول|2 دو دوم|3 سه سوم|4 چهار چهارم|5 پنج پنجم|6 شش ششم|7 هفت هفتم|8 هشت هشتم|9 نه نهم
            10 ده دهم|11 یازده یازدهم|12 دوازده دوازدهم|13 سیزده سیزدهم|14 چهارده چهاردهم|15 پانزده پانزدهم
            16 شانزده شانزدهم|17 هفده هفدهم|18 هجده هجدهم هیجده هیجدهم|19 نوزده نوزدهم|20 بیست بیستم|30 سی سیام
            40 چهل|50 پنجاه|60 شصت|70 هفتاد|80 هشتاد|90 نود|100 صد یکصد|200 دویست|300 سیصد|400 چهارصد
            500 پانصد|600 ششصد|700 هفتصد|800 هشتصد|900 نهصد|1000 هزار یکهزار""";

    private static final Map<String, Integer> VALUES = new HashMap<>();
    /// An ordinal behind one of these is part of a month's name.
    private static final Set<String> BEGIN_A_MONTH = Set.of("كانون", "تشرين", "ربيع", "جمادي", "جماد");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\u200c]+");
    private static final String AND = "و";

    static {
        for (var list : new String[] {ARABIC, ARABIC_ORDINALS, PERSIAN})
            for (var entry : list.split("[|\\n]")) {
                var words = entry.strip().split(" ");
                for (int i = 1; i < words.length; i++) VALUES.put(Folded.of(words[i]), Integer.parseInt(words[0]));
            }
    }

    private SpelledNumbers() {}

    /// The text with its spelled numbers in figures; everything else stays where it is.
    static String inFigures(String text) {
        var result = new StringBuilder();
        var sum = new Sum();
        int copied = 0;
        var before = "";
        for (var word = WORD.matcher(text); word.find(); ) {
            var folded = Folded.of(word.group());
            int value = beginsMonth(before) ? 0 : value(folded);
            before = folded;
            if (value > 0) {
                if (sum.empty) result.append(text, copied, word.start());
                sum.add(value);
                copied = word.end();
            } else if (!sum.empty && !folded.equals(AND)) {
                result.append(sum.close());
            }
        }
        if (!sum.empty) result.append(sum.close());
        return result.append(text, copied, text.length()).toString();
    }

    /// Whether the word begins the name of a month, be it with its dots misread.
    private static boolean beginsMonth(String word) {
        return BEGIN_A_MONTH.stream().anyMatch(name -> Nearness.near(word, name));
    }

    /// 0 for a word that is no number. In Arabic the word `and` is written to the next one.
    private static int value(String word) {
        int whole = VALUES.getOrDefault(word, 0);
        if (whole > 0 || !word.startsWith(AND)) return whole;
        return VALUES.getOrDefault(word.substring(1), 0);
    }

    /// A number that grows word by word.
    private static final class Sum {
        private boolean empty = true;
        private int thousands;
        private int below;

        void add(int value) {
            empty = false;
            if (value == 1000) {
                thousands += Math.max(1, below) * 1000;
                below = 0;
            } else if (value == 100 && below > 0 && below < 10) below *= 100;
            else if (value >= 2000) thousands += value;
            else below += value;
        }

        int close() {
            int value = thousands + below;
            thousands = 0;
            below = 0;
            empty = true;
            return value;
        }
    }
}
