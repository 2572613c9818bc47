package nl.weerzien.readiness;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the letters of a word may sound like, in four scripts and the spellings of many languages.
final class Sounds {
    private static final Map<UnicodeScript, Map<String, List<Sound>>> LETTERS = Map.of(
            UnicodeScript.LATIN, table("""
                    tsch:C dsch:J tsj:C sch:S tch:C dzh:J ch:CSxk sh:S sj:S kh:x gh:g th:ts dh:dz zh:J dj:J ph:f ck:k qu:k
                    ts:s tz:s sz:s ou:u! oo:u! oe:u! uu:u! aa:a! ee:i! ii:i! ie:i! iy:i! ij:i! ay:a+yi! ai:a+yi! ei:e+yi!
                    ey:e+yi! oy:o+yi! aw:a+wu! au:a+wu! ow:o+wu! a:a b:b c:ksJC d:d e:e f:f g:gJ h:h i:i j:Jy k:k l:l m:m
                    n:n o:o p:p q:kg r:r s:s t:t u:u v:wf w:wu! x:xhk y:yi! z:z ʧ:CsS ʃ:S ɣ:gy? ɨ:ie ɵ:ou ʉ:ui ɐ:ae
                    ʒ:J ʦ:s"""), UnicodeScript.ARABIC, table("""
                    ا:a! أ:aeiou? آ:a! إ:ie ٱ:a! ب:bp ت:t ث:ts ج:Jg ح:h خ:x د:d ذ:dz ر:r ز:z س:s ش:S ص:s ض:dz ط:t ظ:zd
                    ع:aeiou? غ:g ف:f ق:kg ك:kg ک:kg گ:g ګ:g ل:l م:m ن:n ه:h ہ:h ھ:h? و:wuo! ي:yi! ی:yi! ى:aeiy! ة:aeht
                    ئ:yie? ؤ:wuo? پ:p چ:C ژ:J ټ:t ډ:d ړ:r ږ:gJz ښ:xSh ڼ:n ځ:zJd څ:sCt ې:eiy! ۍ:eiy! ٹ:t ڈ:d ڑ:r ں:n
                    ے:eiy! ە:ae ێ:eiy! ۆ:ou! ڕ:r ڵ:l ڤ:w"""), UnicodeScript.CYRILLIC, table("""
                    дж:J а:a б:b в:wf г:gh ґ:g д:d е:e ё:o ж:J з:z и:i й:yi! к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f
                    х:xh ц:s ч:C ш:S щ:S ы:i э:e ю:u я:a ҳ:h қ:k ғ:g ӣ:i ӯ:u ҷ:J і:i"""));
    /// The first letter of each Ge'ez family and its sound.
    private static final String GEEZ =
            "ሀhለlሐhመmሠsረrሰsሸSቀkቈkቐkቘkበbቨwተtቸCኀhነnኘnአ-ከkኰkኸxዀxወwዐ-ዘzዠJየyደdጀJገgጐgጠtጨCጰpጸsፀsፈfፐp";

    private static final String GEEZ_THROATS = "ሀሐኀአዐ";
    private static final String GEEZ_ROUNDED = "ቈቘኰዀጐ";
    /// The vowels of the seven orders; the sixth is often none.
    private static final String[] ORDERS = {"ea", "u", "i", "a", "ei", "ie?", "o"};

    private Sounds() {}

    /// Whether words of this script can be heard.
    static boolean known(UnicodeScript script) {
        return script == UnicodeScript.ETHIOPIC || LETTERS.containsKey(script);
    }

    /// The sounds of a word in order, of a letter written twice one; letters nobody knows are left out.
    static List<Sound> of(String word) {
        var script = NameLikeness.script(word);
        var heard =
                script == UnicodeScript.ETHIOPIC ? geez(word) : spelled(word, LETTERS.getOrDefault(script, Map.of()));
        if (script == UnicodeScript.ARABIC) openAndClose(word, heard);
        return List.copyOf(heard);
    }

    private static List<Sound> spelled(String word, Map<String, List<Sound>> letters) {
        var heard = new ArrayList<Sound>();
        for (int i = 0; i < word.length(); ) {
            int length = 4;
            while (length > 0 && !letters.containsKey(word.substring(i, Math.min(word.length(), i + length)))) length--;
            var sounds = letters.getOrDefault(word.substring(i, Math.min(word.length(), i + length)), List.of());
            for (var sound : sounds) if (heard.isEmpty() || !heard.getLast().equals(sound)) heard.add(sound);
            i += Math.max(1, Math.min(length, word.length() - i));
        }
        return heard;
    }

    /// An alef at the beginning carries any vowel; the letter ha at the end is often one.
    private static void openAndClose(String word, List<Sound> heard) {
        if (heard.isEmpty()) return;
        if ("اأ".indexOf(word.charAt(0)) >= 0) heard.set(0, Sound.parse("aeiou"));
        if (word.endsWith("ي") && heard.size() > 2) heard.set(heard.size() - 1, Sound.parse("yia!"));
        boolean vowelAtEnd = Set.of('ه', 'ہ', 'ة').contains(word.charAt(word.length() - 1));
        if (vowelAtEnd && heard.size() > 2) heard.set(heard.size() - 1, Sound.parse("aeht"));
    }

    private static List<Sound> geez(String word) {
        var heard = new ArrayList<Sound>();
        word.chars().forEach(letter -> {
            var family = (char) (letter & ~7);
            int at = GEEZ.indexOf(family);
            if (at < 0) return;
            int order = letter & 7;
            char sound = GEEZ.charAt(at + 1);
            if (sound != '-') heard.add(Sound.parse(sound == 'w' ? "wu!" : sound == 'y' ? "yi!" : "" + sound));
            if (GEEZ_ROUNDED.indexOf(family) >= 0 || order == 7) heard.add(Sound.parse("wuo?"));
            boolean open = order == 0 && GEEZ_THROATS.indexOf(family) >= 0 || order == 7;
            heard.add(Sound.parse(open ? "a" : order == 0 && sound == 'w' ? "eoa" : ORDERS[order]));
        });
        return heard;
    }

    private static Map<String, List<Sound>> table(String text) {
        var letters = new HashMap<String, List<Sound>>();
        for (var entry : text.split("\\s+")) {
            var parts = entry.split(":");
            letters.put(
                    parts[0],
                    Arrays.stream(parts[1].split("\\+")).map(Sound::parse).toList());
        }
        return Map.copyOf(letters);
    }
}
