package nl.weerzien.document.reader;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.weerzien.document.Box;
import nl.weerzien.document.Word;
import org.opencv.core.Mat;

/// Reads all figures of a page on their own and puts them among its words, each number or date as one word. What
/// seals, signatures and ornaments look like is left out.
final class PageFigures {
    /// Less than this is not even looked at.
    private static final double LEAST = 0.2;
    /// Figures that the page's recogniser did not see, or not as figures.
    private static final double SURE = 0.7;

    private static final double VERY_SURE = 0.9;
    /// The page's recogniser was not lost.
    private static final double SEEN = 0.5;
    private static final int MANY = 3;
    /// In heights: parts of one number.
    private static final double GAP = 0.7;

    private static final double COVERED = 0.5;
    /// A number in one piece is likelier than several, even if it is a little less sure.
    private static final double JOINED = 0.8;

    private final FigureReader reader = new FigureReader();

    /// @param words of the page, with the figures as they were read best
    record Result(List<Word> words, List<NumberRun> runs) {}

    private record Place(Box box, FigureReading reading) {
        double worth() {
            return reading.figures() * reading.certainty();
        }
    }

    /// @param page in the pixels of the words
    /// @param latin whether the page is mainly in Latin letters
    Result read(Sheet page, List<Word> words, boolean latin) {
        var places = new FigurePlaces(words, latin);
        boolean ethiopic = words.stream().filter(PageFigures::isEthiopic).count() >= MANY;
        var left = new ArrayList<>(words);
        var runs = new ArrayList<NumberRun>();
        var crowd = new Crowd(Ink.signs(page.blackOnWhite()));
        for (var place : joined(page.grey(), places.find(page.blackOnWhite()))) {
            var covered =
                    left.stream().filter(word -> isCovered(word, place.box())).toList();
            if (covered.stream().anyMatch(places::isWord)) continue;
            if (place.reading().alphabet() == FigureAlphabet.ETHIOPIC && !ethiopic) continue;
            var first = firstReading(covered);
            boolean day = isDay(place, left);
            if (first.isEmpty() && !day && !isSureEnough(place.reading(), covered)) continue;
            put(place, first, covered, left, runs, crowd);
        }
        for (var row : Row.of(List.copyOf(left)))
            for (var run : NumberRun.in(row))
                if (runs.stream().noneMatch(one -> run.contains(one.word())))
                    put(new Place(Row.around(run), FigureReading.NOTHING), firstReading(run), run, left, runs, crowd);
        return new Result(left, runs);
    }

    private static boolean isEthiopic(Word word) {
        return word.confidence() >= SEEN && Script.letters(word.text(), UnicodeScript.ETHIOPIC) > 1;
    }

    /// Parts of one number as one place, and of places that overlap the one that says most.
    private List<Place> joined(Mat grey, List<Box> boxes) {
        var result = new ArrayList<Place>();
        var rest = boxes.stream()
                .map(box -> new Place(box, reader.read(grey, box)))
                .filter(place -> place.reading().certainty() >= LEAST)
                .sorted(Comparator.comparingInt(place -> place.box().x()))
                .collect(Collectors.toCollection(ArrayList::new));
        while (!rest.isEmpty()) {
            var group = new ArrayList<>(List.of(rest.removeFirst()));
            for (int i = 0; i < rest.size(); i++) {
                var next = rest.get(i);
                if (group.stream().anyMatch(place -> isBeside(place.box(), next.box()))) {
                    group.add(rest.remove(i));
                    i = -1;
                }
            }
            result.addAll(best(grey, group, boxes));
        }
        return result;
    }

    private List<Place> best(Mat grey, List<Place> group, List<Box> boxes) {
        group.sort(Comparator.comparingDouble(place -> -place.worth()));
        var best = new ArrayList<Place>();
        for (var part : group)
            if (best.stream().noneMatch(place -> place.box().overlap(part.box()) > 0.3)) best.add(part);
        var around = group.stream().map(Place::box).reduce(Box::with).orElseThrow();
        // a part may have been too short to be read on its own
        var wider = boxes.stream().filter(box -> isBeside(around, box)).reduce(around, Box::with);
        for (var box : List.of(around, wider)) {
            if (best.size() == 1 && best.getFirst().box().equals(box)) continue;
            var whole = new Place(box, reader.read(grey, box));
            double worth = best.stream().mapToDouble(Place::worth).sum();
            if (whole.worth() > (box == around ? JOINED : 1) * worth) best = new ArrayList<>(List.of(whole));
        }
        return best;
    }

    private static boolean isBeside(Box a, Box b) {
        int lower = Math.min(a.height(), b.height());
        int higher = Math.max(a.height(), b.height());
        return a.sharedRows(b) >= 0.5 * lower && Row.gap(a, b) <= GAP * higher;
    }

    private static boolean isCovered(Word word, Box box) {
        double both = (double) word.box().sharedRows(box) * word.box().sharedColumns(box);
        return both > COVERED * word.box().width() * word.box().height();
    }

    private static String firstReading(List<Word> covered) {
        var text = text(covered);
        if (EthiopicNumerals.any(text)) {
            var numbers = EthiopicNumerals.wellFormed(text);
            if (Digits.isFigures(numbers)) return numbers;
        }
        boolean figures = covered.stream().allMatch(word -> Digits.isFigures(word.text()));
        return figures && Digits.any(text) ? Digits.western(text) : "";
    }

    private static String text(List<Word> words) {
        return String.join("", new Row(words).words().stream().map(Word::text).toList());
    }

    /// Whether figures that only this reader saw are no debris of a seal or a signature.
    private static boolean isSureEnough(FigureReading reading, List<Word> covered) {
        if (covered.stream().anyMatch(word -> EthiopicNumerals.any(word.text())))
            return reading.alphabet() == FigureAlphabet.ETHIOPIC && reading.alone();
        var text = reading.text();
        // figures with letters or a comma, which the page's recogniser knows better
        boolean mixed = covered.stream()
                .anyMatch(
                        word -> Digits.any(word.text()) && !Digits.isFigures(word.text()) && word.confidence() >= SEEN);
        if (mixed && reading.alphabet().isKnownToModels()) return false;
        if (!reading.alone() || text.contains("/") && !text.matches("\\d{1,4}/\\d{1,2}/\\d{1,4}|\\d{1,6}/\\d{1,6}"))
            return false;
        if (reading.figures() >= MANY && !text.matches("(.)\\1*"))
            return reading.certainty() >= (text.matches("\\d+/\\d+") ? VERY_SURE : SURE);
        // one figure alone may as well be a letter: 1 is an alif, 9 a waw
        return reading.figures() == 2 && reading.certainty() >= VERY_SURE && !covered.isEmpty();
    }

    /// Whether it is an Eastern figure, alone before the name of a month, or an Ethiopic numeral on either side of one.
    /// Elsewhere one figure alone may as well be a letter.
    private static boolean isDay(Place place, List<Word> words) {
        var reading = place.reading();
        boolean ethiopic = reading.alphabet() == FigureAlphabet.ETHIOPIC;
        var box = place.box();
        return (ethiopic
                        ? reading.figures() <= 2
                        : reading.figures() == 1 && reading.alphabet().eastern())
                && reading.alone()
                && reading.certainty() >= (ethiopic ? SURE : VERY_SURE)
                && words.stream()
                        .filter(word -> (ethiopic || word.box().x() < box.x())
                                && word.box().sharedRows(box) > 0)
                        .filter(word -> Row.gap(word.box(), box) < box.height())
                        .anyMatch(word -> MonthNames.begin(word.text()));
    }

    private static void put(
            Place place, String first, List<Word> covered, List<Word> words, List<NumberRun> runs, Crowd crowd) {
        double seen = covered.stream().mapToDouble(Word::confidence).average().orElse(0);
        var reading = place.reading();
        boolean seconds = NumberRun.isSeconds(first, reading);
        var box = covered.stream().map(Word::box).reduce(place.box(), Box::with);
        int at = covered.isEmpty() ? behind(words, box) : words.indexOf(covered.getFirst());
        int line =
                words.isEmpty() ? 0 : words.get(Math.min(at, words.size() - 1)).line();
        var word =
                new Word(seconds ? reading.printed() : text(covered), box, seconds ? reading.certainty() : seen, line);
        words.removeAll(covered);
        words.add(Math.min(at, words.size()), word);
        var read = seconds ? reading.text() : first;
        boolean eastern = seconds && !reading.alphabet().isKnownToModels();
        runs.add(new NumberRun(word, first, reading, crowd.at(place.box(), read, eastern)));
    }

    /// Where a word belongs that was not seen before: beside the nearest one of its row.
    private static int behind(List<Word> words, Box box) {
        return words.stream()
                .filter(word -> word.box().sharedRows(box) > 0)
                .min(Comparator.comparingInt(word -> Row.gap(word.box(), box)))
                .map(word -> words.indexOf(word) + 1)
                .orElse(words.size());
    }
}
