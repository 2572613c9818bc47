package nl.weerzien.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import nl.weerzien.family.VNumber;

/// Finds the V-numbers on a letter: ten figures, in one word or parted. Telephone numbers begin with a nought, and
/// references stand behind their own label.
final class LetterNumbers {
    private static final Pattern PART = Pattern.compile("[(]?\\d[\\d.\\-]*[),;:.]?");
    private static final int DIGITS = 10;
    private static final int LABEL = 2;

    private LetterNumbers() {}

    /// Each once, in the order of the letter.
    static List<LetterNumber> of(List<LetterLine> lines) {
        var numbers = new ArrayList<LetterNumber>();
        for (int i = 0; i < lines.size(); i++)
            collect(numbers, lines.get(i), i == 0 ? List.of() : lines.get(i - 1).words());
        return numbers;
    }

    private static void collect(List<LetterNumber> numbers, LetterLine line, List<Word> above) {
        var words = line.words();
        for (int from = 0; from < words.size(); from++) {
            var digits = new StringBuilder();
            for (int to = from;
                    to < words.size() && PART.matcher(words.get(to).text()).matches();
                    to++) {
                digits.append(digits(words.get(to)));
                if (digits.length() < DIGITS) continue;
                var span = words.subList(from, to + 1);
                if (digits.length() == DIGITS
                        && !isReference(words.subList(Math.max(0, from - LABEL), from), span, above))
                    add(numbers, digits.toString(), line, span);
                from = to;
                break;
            }
        }
    }

    /// Whether a label beside it, or above it in its column, says that it is a number of something else.
    private static boolean isReference(List<Word> beside, List<Word> span, List<Word> above) {
        var box = span.stream().map(Word::box).reduce(Box::with).orElseThrow();
        var over = above.stream().filter(word -> word.box().sharedColumns(box) > 0);
        return Stream.concat(beside.stream(), over).anyMatch(word -> LetterWords.speak("number.not", word.text()));
    }

    private static void add(List<LetterNumber> numbers, String digits, LetterLine line, List<Word> words) {
        if (digits.startsWith("0")) return;
        VNumber.parse(digits)
                .filter(number ->
                        numbers.stream().noneMatch(known -> known.number().equals(number)))
                .ifPresent(number -> numbers.add(new LetterNumber(number, line.placeOf(words))));
    }

    private static String digits(Word word) {
        return word.text().replaceAll("\\D", "");
    }
}
