package nl.weerzien.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import nl.weerzien.family.VNumber;

/// Finds the V-numbers on a letter: ten figures, in one word or parted. Telephone numbers begin with a nought, and
/// references stand behind their own label.
final class LetterNumbers {
    private static final Pattern PART = Pattern.compile("[(]?\\d[\\d.\\-]*[),;:.]*");
    private static final int DIGITS = 10;
    private static final int LABEL = 2;

    private LetterNumbers() {}

    /// Where a number stands in a line: its words from `from` up to `to`.
    private record Span(VNumber number, int from, int to) {}

    /// Each once, in the order of the letter.
    static List<LetterNumber> of(List<LetterLine> lines) {
        var numbers = new LinkedHashMap<VNumber, LetterNumber>();
        for (int i = 0; i < lines.size(); i++) {
            var above = i == 0 ? List.<Word>of() : lines.get(i - 1).words();
            for (var number : in(lines.get(i), above)) numbers.merge(number.number(), number, LetterNumber::and);
        }
        return List.copyOf(numbers.values());
    }

    /// Where a line has several, the words before each belong to it; who is meant by a line that begins with one of
    /// several is not told.
    private static List<LetterNumber> in(LetterLine line, List<Word> above) {
        var spans = spans(line.words(), above);
        if (spans.size() == 1) return List.of(new LetterNumber(spans.getFirst().number(), List.of(line.text())));
        var numbers = new ArrayList<LetterNumber>();
        boolean told = spans.isEmpty() || spans.getFirst().from() > 0;
        int from = 0;
        for (var span : spans) {
            var before = line.words().subList(from, span.from()).stream()
                    .map(Word::text)
                    .collect(Collectors.joining(" "));
            numbers.add(new LetterNumber(span.number(), told ? List.of(before) : List.of()));
            from = span.to();
        }
        return numbers;
    }

    private static List<Span> spans(List<Word> words, List<Word> above) {
        var spans = new ArrayList<Span>();
        for (int from = 0; from < words.size(); from++) {
            int to = end(words, from);
            if (to == from) continue;
            var digits =
                    words.subList(from, to).stream().map(LetterNumbers::digits).collect(Collectors.joining());
            var beside = words.subList(Math.max(0, from - LABEL), from);
            if (digits.length() == DIGITS && !isReference(beside, words.subList(from, to), above))
                add(spans, digits, from, to);
            from = to - 1;
        }
        return spans;
    }

    /// Where the figures end that begin at a word: when they are enough, and before a word that has enough by itself,
    /// as a year may stand before a number in a table.
    private static int end(List<Word> words, int from) {
        int count = 0;
        int to = from;
        while (to < words.size()
                && count < DIGITS
                && PART.matcher(words.get(to).text()).matches()) {
            int more = digits(words.get(to)).length();
            if (to > from && more == DIGITS) break;
            count += more;
            to++;
        }
        return to;
    }

    /// Whether a label beside it, or above it in its column, says that it is a number of something else.
    private static boolean isReference(List<Word> beside, List<Word> span, List<Word> above) {
        var box = span.stream().map(Word::box).reduce(Box::with).orElseThrow();
        var over = above.stream().filter(word -> word.box().sharedColumns(box) > 0);
        return Stream.concat(beside.stream(), over).anyMatch(word -> LetterWords.speak("number.not", word.text()));
    }

    private static void add(List<Span> spans, String digits, int from, int to) {
        if (digits.startsWith("0")) return;
        VNumber.parse(digits).ifPresent(number -> spans.add(new Span(number, from, to)));
    }

    private static String digits(Word word) {
        return word.text().replaceAll("\\D", "");
    }
}
