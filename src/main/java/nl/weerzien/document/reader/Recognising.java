package nl.weerzien.document.reader;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.Recogniser.Engine;
import nl.weerzien.document.reader.Recogniser.Layout;
import org.opencv.core.Mat;

/// Recognises the words of an upright page: in black and white by one method, line by line where that was
/// not read well, and by the other method where it still was not; with one combination of languages and, where
/// that was not read well, with the next. The best reading wins.
final class Recognising implements AutoCloseable {
    /// A reading this good needs no other method.
    private static final double GOOD = 0.65;
    /// Letters of less than about 20 pixels are read badly: small pictures are enlarged.
    private static final int SMALLEST = 1900;
    private static final double SURE_OF_A_WORD = 0.85;
    private static final double HALF = 0.5;
    private static final double LOST = 0.2;
    private static final double WELL_READ = 0.6;
    /// Of the strokes of a page: most stand in words that were read, unless whole lines were left out.
    private static final double MOST_STROKES = 0.8;
    /// Of a blurred page more words are more guesses.
    private static final double LEGIBLE = 0.5;
    /// A block tells less well than columns what belongs together.
    private static final double CLEARLY_MORE = 1.05;

    private static final Set<String> LATIN = Set.of("eng", "nld", "fra", "tur", "kmr");

    private final Path models;
    private final Map<String, Recogniser> recognisers = new HashMap<>();

    Recognising(Path models) {
        this.models = models;
    }

    Recognised best(Sheet page, List<String> languages) {
        try (var large = page.atLeast(SMALLEST)) {
            var best = new Recognised(List.of(), 0, languages.getFirst());
            for (var language : languages) {
                if (best.rulesOut(language)) continue;
                best = best.orBetter(bothWays(large, language));
                if (best.settles(languages)) break;
            }
            var words = withoutStrangers(large.grey(), best);
            double factor = (double) page.grey().cols() / large.grey().cols();
            return new Recognised(scaled(words, factor), confidence(words), best.models());
        }
    }

    /// The page in black and white by one method, with a second look at what was read badly; by the other method too
    /// when that did not help.
    private Recognised bothWays(Sheet page, String language) {
        var first = again(page.grey(), page.blackOnWhite(), whole(page.blackOnWhite(), language));
        if (first.confidence() >= GOOD) return first;
        var sauvola = Preparation.sauvola(page.grey());
        var second = again(page.grey(), sauvola, whole(sauvola, language));
        sauvola.release();
        return second.confidence() > first.confidence() ? second : first;
    }

    private Recognised again(Mat grey, Mat blackOnWhite, Recognised result) {
        var lines = new LineReading(grey, recogniser(result.models()));
        var words = new SecondLook(lines, blackOnWhite).improved(result.words());
        return Recognised.of(words, result.models());
    }

    /// Of two models one sometimes claims a word that is the other's. Where a doubtful word of one script
    /// stands between words of the other, the page's own model alone reads the line once more, and what it
    /// reads in the same place is taken.
    private List<Word> withoutStrangers(Mat grey, Recognised result) {
        var own = result.models().split("\\+")[0];
        if (own.equals(result.models())) return result.words();
        var words = new ArrayList<>(result.words());
        for (var line : Row.lines(result.words())) {
            var strangers = strangers(line, LATIN.contains(own));
            if (strangers.isEmpty()) continue;
            var again = new LineReading(grey, recogniser(own)).read(Row.around(line), Layout.LINE);
            words.replaceAll(word -> strangers.contains(word) ? otherwise(word, again) : word);
        }
        return words;
    }

    private static List<Word> strangers(List<Word> line, boolean latin) {
        var strangers = new ArrayList<Word>();
        for (int i = 0; i < line.size(); i++) {
            boolean alone = line.size() > 1
                    && (i == 0 || !isStranger(line.get(i - 1), latin))
                    && (i == line.size() - 1 || !isStranger(line.get(i + 1), latin));
            if (alone && isStranger(line.get(i), latin) && line.get(i).confidence() < SURE_OF_A_WORD)
                strangers.add(line.get(i));
        }
        return strangers;
    }

    /// Whether the likeliest language of a combination is written in Latin letters.
    static boolean latin(String languages) {
        return LATIN.contains(languages.split("\\+")[0]);
    }

    /// @param latin whether the page is mainly in Latin letters
    private static boolean isStranger(Word word, boolean latin) {
        long letters = word.text().codePoints().filter(Character::isLetter).count();
        long own = Script.letters(word.text(), UnicodeScript.LATIN);
        return latin ? own < letters : own > 0;
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

    Recogniser recogniser(String language) {
        return recognisers.computeIfAbsent(language, key -> new Recogniser(models, key, Engine.LINES));
    }

    private Recognised whole(Mat blackOnWhite, String language) {
        var columns = once(blackOnWhite, language);
        return fuller(
                columns,
                () -> covered(blackOnWhite, columns.words()),
                () -> recogniser(language).words(blackOnWhite, Layout.BLOCK));
    }

    /// A page read as columns; as one block where that left out whole lines, as beside a seal or far from all others,
    /// and the block says clearly more.
    ///
    /// @param covered the share of its strokes that the columns hold, 0 to 1
    static Recognised fuller(Recognised columns, DoubleSupplier covered, Supplier<List<Word>> block) {
        if (columns.confidence() < LEGIBLE || covered.getAsDouble() >= MOST_STROKES) return columns;
        var words = block.get();
        return amount(words) > CLEARLY_MORE * amount(columns.words())
                ? new Recognised(words, confidence(words), columns.models())
                : columns;
    }

    /// Which share of the strokes that may be letters stands in the words, 0 to 1.
    static double covered(Mat blackOnWhite, List<Word> words) {
        var strokes = Ink.letters(blackOnWhite);
        long covered = strokes.stream()
                .filter(stroke -> words.stream().anyMatch(word -> word.box().holds(stroke)))
                .count();
        return strokes.isEmpty() ? 1 : (double) covered / strokes.size();
    }

    /// One reading of a page in black and white.
    Recognised once(Mat blackOnWhite, String language) {
        var words = recogniser(language).words(blackOnWhite, Layout.COLUMN);
        return new Recognised(words, confidence(words), language);
    }

    /// The mean over letters and digits, so that a speck taken for a full stop counts little.
    static double confidence(List<Word> words) {
        double sum = 0;
        long all = 0;
        for (var word : words) {
            long signs = word.text().codePoints().filter(Script::says).count();
            sum += signs * word.confidence();
            all += signs;
        }
        return all == 0 ? 0 : Math.round(1000 * sum / all) / 1000.0;
    }

    /// How much of a page was read: signs of words that are likelier right than wrong, each as much as it is sure. Of a
    /// page that lies wrongly that is little, however sure the recogniser is of a few.
    static double amount(List<Word> words) {
        return words.stream()
                .filter(word -> word.confidence() > WELL_READ)
                .mapToDouble(word -> word.confidence() * word.text().length())
                .sum();
    }

    private static List<Word> scaled(List<Word> words, double factor) {
        if (factor == 1) return words;
        return words.stream()
                .map(word -> new Word(word.text(), word.box().scaled(factor), word.confidence(), word.line()))
                .toList();
    }

    @Override
    public void close() {
        recognisers.values().forEach(Recogniser::close);
    }
}
