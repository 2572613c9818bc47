package nl.weerzien.document.reader;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final Set<String> LATIN = Set.of("eng", "nld", "fra", "tur");

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

    /// Beside another script's model the English one sometimes claims a word that is not its own. Such words, Latin
    /// in a line of another script, are cut out and shown to the other model alone; the surer reading stays.
    private List<Word> withoutStrangers(Mat grey, Result result) {
        var own = result.models().split("\\+")[0];
        if (own.equals(result.models()) || LATIN.contains(own)) return result.words();
        var words = new ArrayList<Word>();
        for (var row : lines(result.words())) {
            long latin = row.stream()
                    .mapToLong(word -> Script.letters(word.text(), UnicodeScript.LATIN))
                    .sum();
            long all = row.stream()
                    .mapToLong(word ->
                            word.text().codePoints().filter(Character::isLetter).count())
                    .sum();
            for (var word : row) {
                boolean stranger = latin * 2 < all && isDoubtfulLatin(word);
                words.add(stranger ? again(grey, word, own) : word);
            }
        }
        return words;
    }

    private static List<List<Word>> lines(List<Word> words) {
        return List.copyOf(words.stream()
                .collect(Collectors.groupingBy(Word::line, TreeMap::new, Collectors.toList()))
                .values());
    }

    private static boolean isDoubtfulLatin(Word word) {
        return Script.letters(word.text(), UnicodeScript.LATIN) > 0 && word.confidence() < SURE_OF_A_WORD;
    }

    private Word again(Mat grey, Word word, String own) {
        var cut = SecondLook.cut(grey, word.box());
        var read = recogniser(own).words(cut, Layout.LINE);
        cut.release();
        if (read.isEmpty()) return word;
        var text = Marks.without(read.stream().map(Word::text).collect(Collectors.joining(" ")));
        double sure = read.stream().mapToDouble(Word::confidence).min().orElse(0);
        return sure > word.confidence() ? new Word(text, word.box(), sure, word.line()) : word;
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
