package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.List;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;

/// Figures that stand together, as a date or a number does, read twice: with the page, and once more on
/// their own by a recogniser that knows digits only.
///
/// @param words from left to right: figures are read so in every script
/// @param second what the second look read; empty when it read nothing
/// @param sure how sure the second look was, 0 to 1
record NumberRun(List<Word> words, String second, double sure) {
    NumberRun {
        if (!Digits.any(second)) second = "";
    }

    /// What the page's own reading says.
    String first() {
        return String.join(
                "", words.stream().map(word -> Digits.western(word.text())).toList());
    }

    Box box() {
        return Row.around(words);
    }

    /// Whether both readings have the same digits.
    boolean agrees() {
        return !second.isEmpty() && Digits.only(first()).equals(Digits.only(second));
    }

    /// How far the digits may be trusted: high only when two readings agree.
    double confidence() {
        double mean = words.stream().mapToDouble(Word::confidence).average().orElse(0);
        if (words.stream().anyMatch(word -> Digits.eastern(word.text()))) return 0.15;
        if (agrees()) return Math.max(mean, sure);
        return second.isEmpty() ? Math.min(0.6, mean) : Math.min(0.4, mean);
    }

    /// The runs of a row, not yet read twice.
    static List<List<Word>> in(Row row) {
        var runs = new ArrayList<List<Word>>();
        List<Word> run = new ArrayList<>();
        for (var word : row.words()) {
            boolean joins = !run.isEmpty() && Row.gap(run.getLast().box(), word.box()) < 0.7 * row.height();
            if (!run.isEmpty() && !(joins && mayBelong(word))) {
                runs.add(run);
                run = new ArrayList<>();
            }
            if (mayBelong(word)) run.add(word);
        }
        if (!run.isEmpty()) runs.add(run);
        return runs.stream()
                .filter(words -> words.stream().anyMatch(word -> Digits.any(word.text())))
                .toList();
    }

    /// A token of figures and separators only.
    private static boolean mayBelong(Word word) {
        var text = Digits.western(word.text());
        return !text.isEmpty()
                && text.chars().allMatch(sign -> sign >= '0' && sign <= '9' || "/.-:\\".indexOf(sign) >= 0);
    }
}
