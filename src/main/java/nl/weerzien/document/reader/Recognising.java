package nl.weerzien.document.reader;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.Recogniser.Engine;
import nl.weerzien.document.reader.Recogniser.Layout;
import org.opencv.core.Mat;

/// Recognises the words of an upright page: in black and white by one method and, where that was not read
/// well, by the other; with one combination of languages and, where that was not read well, with the next.
/// The best reading wins.
final class Recognising implements AutoCloseable {
    /// A reading this good needs no other method.
    private static final double GOOD = 0.9;
    /// A reading this good is in the right language.
    private static final double RIGHT_LANGUAGE = 0.75;
    /// Letters of less than about 20 pixels are read badly: small pictures are enlarged.
    private static final int SMALLEST = 1900;
    private static final double SURE_OF_A_WORD = 0.85;
    private static final double HALF = 0.5;
    private static final double LOST = 0.2;
    private static final Set<String> LATIN = Set.of("eng", "nld", "fra", "tur", "kmr");

    private final Path models;
    private final Map<String, Recogniser> recognisers = new HashMap<>();

    /// The words of a page, in its pixels.
    ///
    /// @param models with which it was read
    record Result(List<Word> words, double confidence, String models) {}

    Recognising(Path models) {
        this.models = models;
    }

    Result best(Mat grey, List<String> languages) {
        double factor = Math.max(1, (double) SMALLEST / Math.max(grey.cols(), grey.rows()));
        var large = factor > 1 ? Pixels.scaled(grey, factor) : grey.clone();
        try {
            var best = new Result(List.of(), 0, languages.getFirst());
            for (var language : languages) {
                var result = bothWays(large, language);
                if (result.confidence() > best.confidence() + 0.02) best = result;
                if (best.confidence() > RIGHT_LANGUAGE) break;
            }
            var words = withoutStrangers(large, best);
            return new Result(shrunk(words, factor), confidence(words), best.models());
        } finally {
            large.release();
        }
    }

    private Result bothWays(Mat grey, String language) {
        var adaptive = Preparation.adaptive(grey);
        var first = once(adaptive, language);
        adaptive.release();
        if (first.confidence() >= GOOD) return first;
        var sauvola = Preparation.sauvola(grey);
        var second = once(sauvola, language);
        sauvola.release();
        return second.confidence() > first.confidence() ? second : first;
    }

    /// Beside another script's model the English one sometimes claims a word that is not its own. Where a
    /// doubtful Latin word stands between words of another script, that script's model alone reads the page
    /// once more, and what it reads in the same place is taken.
    private List<Word> withoutStrangers(Mat grey, Result result) {
        var own = result.models().split("\\+")[0];
        var strangers =
                own.equals(result.models()) || LATIN.contains(own) ? List.<Word>of() : strangers(result.words());
        if (strangers.isEmpty()) return result.words();
        var blackOnWhite = Preparation.adaptive(grey);
        var again = once(blackOnWhite, own).words();
        blackOnWhite.release();
        return result.words().stream()
                .map(word -> strangers.contains(word) ? otherwise(word, again) : word)
                .toList();
    }

    private static List<Word> strangers(List<Word> words) {
        var strangers = new ArrayList<Word>();
        for (var line : lines(words)) {
            for (int i = 0; i < line.size(); i++) {
                boolean alone = (i == 0 || !isLatin(line.get(i - 1)))
                        && (i == line.size() - 1 || !isLatin(line.get(i + 1)))
                        && line.size() > 1;
                if (alone && isLatin(line.get(i)) && line.get(i).confidence() < SURE_OF_A_WORD)
                    strangers.add(line.get(i));
            }
        }
        return strangers;
    }

    /// Whether the likeliest language of a combination is written in Latin letters.
    static boolean latin(String languages) {
        return LATIN.contains(languages.split("\\+")[0]);
    }

    private static boolean isLatin(Word word) {
        return Script.letters(word.text(), UnicodeScript.LATIN) > 0;
    }

    /// The word that covers most of the same place, unless the model was lost there too.
    private static Word otherwise(Word word, List<Word> again) {
        return again.stream()
                .filter(other -> other.confidence() > LOST
                        && other.text().codePoints().allMatch(Character::isLetter)
                        && word.box().overlap(other.box()) > HALF)
                .max(Comparator.comparingDouble(other -> word.box().overlap(other.box())))
                .map(other -> new Word(other.text(), other.box(), other.confidence(), word.line()))
                .orElse(word);
    }

    private static List<List<Word>> lines(List<Word> words) {
        return List.copyOf(words.stream()
                .collect(Collectors.groupingBy(Word::line, TreeMap::new, Collectors.toList()))
                .values());
    }

    private Recogniser recogniser(String language) {
        return recognisers.computeIfAbsent(language, key -> new Recogniser(models, key, Engine.LINES));
    }

    /// One reading of a page in black and white.
    Result once(Mat blackOnWhite, String language) {
        var words = recogniser(language).words(blackOnWhite, Layout.COLUMN).stream()
                .map(word -> new Word(Marks.without(word.text()), word.box(), word.confidence(), word.line()))
                .filter(word -> !word.text().isBlank())
                .toList();
        return new Result(words, confidence(words), language);
    }

    /// The mean over letters and digits, so that a speck taken for a full stop counts little.
    private static double confidence(List<Word> words) {
        double sum = 0;
        long all = 0;
        for (var word : words) {
            long signs =
                    word.text().codePoints().filter(Character::isLetterOrDigit).count();
            sum += signs * word.confidence();
            all += signs;
        }
        return all == 0 ? 0 : Math.round(1000 * sum / all) / 1000.0;
    }

    private static List<Word> shrunk(List<Word> words, double factor) {
        if (factor == 1) return words;
        return words.stream()
                .map(word -> new Word(word.text(), word.box().scaled(1 / factor), word.confidence(), word.line()))
                .toList();
    }

    @Override
    public void close() {
        recognisers.values().forEach(Recogniser::close);
    }
}
