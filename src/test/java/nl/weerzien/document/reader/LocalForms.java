package nl.weerzien.document.reader;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The forms that a font keeps for Urdu, Sindhi and other languages: its OpenType feature `locl` for Arabic script,
/// which Java does not apply by itself.
final class LocalForms {
    private static final int SINGLE = 1;
    private static final int EXTENSION = 7;

    private final ByteBuffer table;
    private final int start;

    private LocalForms(ByteBuffer table, int start) {
        this.table = table;
        this.start = start;
    }

    /// By language, which glyph replaces which; empty for a font without such forms.
    static Map<String, Map<Integer, Integer>> of(byte[] font) {
        var file = ByteBuffer.wrap(font);
        for (int i = 0; i < file.getShort(4); i++) {
            int record = 12 + 16 * i;
            if (tag(file, record).equals("GSUB")) return new LocalForms(file, file.getInt(record + 8)).read();
        }
        return Map.of();
    }

    private Map<String, Map<Integer, Integer>> read() {
        var result = new TreeMap<String, Map<Integer, Integer>>();
        int scripts = start + number(start + 4);
        for (int i = 0; i < number(scripts); i++) {
            int record = scripts + 2 + 6 * i;
            if (!tag(table, record).equals("arab")) continue;
            int script = scripts + number(record + 4);
            for (int j = 0; j < number(script + 2); j++) {
                int language = script + 4 + 6 * j;
                var forms = forms(script + number(language + 4));
                if (!forms.isEmpty()) result.put(tag(table, language), forms);
            }
        }
        return result;
    }

    private Map<Integer, Integer> forms(int language) {
        var result = new HashMap<Integer, Integer>();
        int features = start + number(start + 6);
        for (int i = 0; i < number(language + 4); i++) {
            int record = features + 2 + 6 * number(language + 6 + 2 * i);
            if (!Set.of("locl").contains(tag(table, record))) continue;
            int feature = features + number(record + 4);
            for (int j = 0; j < number(feature + 2); j++) lookup(number(feature + 4 + 2 * j), result);
        }
        return result;
    }

    private void lookup(int index, Map<Integer, Integer> result) {
        int lookups = start + number(start + 8);
        int lookup = lookups + number(lookups + 2 + 2 * index);
        for (int i = 0; i < number(lookup + 4); i++) {
            int part = lookup + number(lookup + 6 + 2 * i);
            int type = number(lookup);
            if (type == EXTENSION) {
                type = number(part + 2);
                part += table.getInt(part + 4);
            }
            if (type == SINGLE) single(part, result);
        }
    }

    private void single(int part, Map<Integer, Integer> result) {
        int coverage = part + number(part + 2);
        int index = 0;
        if (number(coverage) == 1)
            for (int i = 0; i < number(coverage + 2); i++) put(part, number(coverage + 4 + 2 * i), index++, result);
        else
            for (int i = 0; i < number(coverage + 2); i++)
                for (int glyph = number(coverage + 4 + 6 * i); glyph <= number(coverage + 6 + 6 * i); glyph++)
                    put(part, glyph, index++, result);
    }

    private void put(int part, int glyph, int index, Map<Integer, Integer> result) {
        boolean byDistance = number(part) == 1;
        result.put(glyph, byDistance ? glyph + number(part + 4) & 0xFFFF : number(part + 6 + 2 * index));
    }

    private int number(int at) {
        return table.getShort(at) & 0xFFFF;
    }

    private static String tag(ByteBuffer buffer, int at) {
        var letters = new byte[4];
        buffer.get(at, letters);
        return new String(letters, java.nio.charset.StandardCharsets.ISO_8859_1).strip();
    }
}
