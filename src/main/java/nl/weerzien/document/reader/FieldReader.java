package nl.weerzien.document.reader;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Extract;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.FigureReading.Candidate;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.PartialDate;

/// Makes proposals of labelled words: what they say, what they mean, how sure that is.
final class FieldReader {
    private static final Set<FieldName> NUMBERS = Set.of(
            FieldName.NATIONAL_NUMBER,
            FieldName.DOCUMENT_NUMBER,
            FieldName.CARD_NUMBER,
            FieldName.REGISTER_NUMBER,
            FieldName.V_NUMBER);
    /// A value that stands below its label may belong to another.
    private static final double BELOW = 0.85;
    /// A label that another kind of paper has.
    private static final double FOREIGN = 0.9;
    /// Where a person must look at the paper.
    private static final double DOUBTFUL = 0.4;

    /// Just below one half: a person looks at the paper rather than nods.
    static final double TO_LOOK_AT = 0.45;
    private static final double UNREADABLE = 0.1;
    /// Letters before the figures of a number, and not what is printed for the word.
    private static final Pattern SERIES = Pattern.compile("(?!NO|NR|ID|TC)[A-Z]{1,3}");
    /// A piece of a date or of ruled lines, which is no part of the number beside it.
    private static final Pattern PIECE = Pattern.compile("\\d{1,2}(/\\d{0,2})+");
    /// Figures that no page number or day has.
    private static final int LONG = 6;
    /// Readings of a number shown to a person.
    private static final int SHOWN = 3;

    private final DateReader dates;
    private final int page;
    private final List<NumberRun> runs;

    FieldReader(DateReader dates, int page, List<NumberRun> runs) {
        this.dates = dates;
        this.page = page;
        this.runs = runs;
    }

    Stream<Extract> read(Labelled labelled) {
        var field = labelled.label().label().field();
        if (field == null) return Stream.empty();
        var raw = text(labelled.value());
        double trust = labelled.label().nearness()
                * (labelled.below() ? BELOW : 1)
                * (labelled.label().label().own() ? 1 : FOREIGN);
        if (field.isName() && labelled.label().rightToLeft() && !Script.rightToLeft(raw)) trust *= DOUBTFUL;
        if (field == FieldName.BIRTH_PLACE_AND_DATE) return placeAndDate(labelled.value(), trust);
        return Stream.of(read(field, labelled.value(), raw, trust));
    }

    private Extract read(FieldName field, List<Word> words, String raw, double trust) {
        if (field.isDate()) return date(field, words, raw, trust);
        if (NUMBERS.contains(field)) return number(field, words, trust);
        if (field == FieldName.SEX) return sex(words, raw, trust);
        if (field.isName() && raw.codePoints().noneMatch(Character::isLetter))
            return unreadable(field, raw, trust, words);
        double confidence = trust * mean(words) * (mixed(raw) || field.isName() && Digits.any(raw) ? DOUBTFUL : 1);
        return extract(field, raw, tidy(raw), confidence, words, List.of());
    }

    private Stream<Extract> placeAndDate(List<Word> words, double trust) {
        var figures = words.stream().filter(word -> Digits.any(word.text())).toList();
        var place = words.stream().filter(word -> !Digits.any(word.text())).toList();
        var result = new ArrayList<Extract>();
        if (!place.isEmpty()) result.add(read(FieldName.BIRTH_PLACE, place, text(place), trust));
        if (!figures.isEmpty()) result.add(date(FieldName.BIRTH_DATE, figures, text(figures), trust));
        return result.stream();
    }

    private Extract date(FieldName field, List<Word> words, String raw, double trust) {
        var runs = runsOf(words);
        if (runs.isEmpty() && Digits.eastern(raw)) return unreadable(field, raw, trust, words);
        var choice = DateChoice.of(raw, runs, mean(words), text -> dates.look(text, field));
        boolean guessed = words.stream()
                .anyMatch(word -> EthiopicNumerals.any(word.text())
                        && runsOf(List.of(word)).isEmpty());
        if (guessed || choice.dates().isEmpty()) {
            var doubtful = Stream.concat(choice.dates().stream().limit(1), choice.alternatives())
                    .map(FieldReader::iso)
                    .distinct()
                    .toList();
            return extract(field, raw, "", Math.min(UNREADABLE, trust), words, doubtful);
        }
        var value = iso(choice.dates().getFirst());
        return new Extract(
                field,
                choice.raw(),
                value,
                choice.dates().getFirst().calendar(),
                round(trust * choice.confidence()),
                page,
                Row.around(words),
                distinctWithout(choice.alternatives().map(FieldReader::iso).toList(), value));
    }

    private Extract unreadable(FieldName field, String raw, double trust, List<Word> words) {
        return extract(field, raw, "", Math.min(UNREADABLE, trust), words, List.of());
    }

    /// What stands beside the figures is taken for something else: words beside the number of a person, which has no
    /// letters, a nought alone, which is mostly a colon, and pieces of a date. Of that a person says whether it is.
    private Extract number(FieldName field, List<Word> words, double trust) {
        var figures = words.stream()
                .filter(word -> field != FieldName.NATIONAL_NUMBER || Digits.isFigures(word.text()))
                .toList();
        boolean hasNumber =
                figures.stream().anyMatch(word -> Digits.only(word.text()).length() >= LONG);
        var number = hasNumber ? figures : words;
        var rest = number.stream()
                .filter(word -> !isStray(Digits.western(word.text()), hasNumber))
                .toList();
        if (rest.isEmpty()) return number(field, number, text(number), trust);
        var series = hasNumber ? series(words, rest.getFirst()) : List.<Word>of();
        if (!series.isEmpty())
            return either(field, Stream.concat(series.stream(), rest.stream()).toList(), rest, trust);
        if (rest.size() < number.size()) return either(field, rest, number, trust);
        return number(field, number, text(number), trust);
    }

    private static boolean isStray(String figures, boolean besideNumber) {
        return figures.equals("0") || besideNumber && PIECE.matcher(figures).matches();
    }

    /// Of two readings of a number the likelier one, which a person must look at, with the other.
    private Extract either(FieldName field, List<Word> likelier, List<Word> other, double trust) {
        var read = number(field, likelier, text(likelier), Math.min(TO_LOOK_AT, trust));
        var readings = new ArrayList<>(read.alternatives());
        readings.add(tidy(Digits.western(text(other))));
        return extract(field, read.raw(), read.value(), read.confidence(), likelier, readings);
    }

    /// The capitals directly before the figures of a number, as of a card; what stands for "number" is none.
    private static List<Word> series(List<Word> words, Word figures) {
        return words.stream()
                .filter(word -> SERIES.matcher(word.text()).matches())
                .filter(word -> word.box().right() <= figures.box().x()
                        && Row.gap(word.box(), figures.box()) < figures.box().height())
                .toList();
    }

    private Extract number(FieldName field, List<Word> words, String raw, double trust) {
        var runs = runsOf(words);
        boolean figures = Digits.any(raw) || EthiopicNumerals.any(raw);
        if (!figures || runs.isEmpty() && Digits.guessed(raw)) return unreadable(field, raw, trust, words);
        double seen =
                trust * runs.stream().mapToDouble(NumberRun::confidence).min().orElse(mean(words));
        // one figure alone may be a letter or the rest of a number
        double certain = Digits.only(raw).length() == 1 ? Math.min(TO_LOOK_AT, seen) : seen;
        var value = tidy(EthiopicNumerals.western(Digits.western(raw)));
        var readings = new ArrayList<>(List.of(value));
        for (var run : runs)
            if (!run.agrees())
                run.second().candidates().stream()
                        .limit(SHOWN)
                        .map(Candidate::text)
                        .forEach(readings::add);
        var proposed = certain < DOUBTFUL ? "" : value;
        return extract(field, raw, proposed, certain, words, distinctWithout(readings, proposed));
    }

    private Extract sex(List<Word> words, String raw, double trust) {
        var value = SexWords.find(raw);
        double certain = trust * mean(words) * (value.isEmpty() ? DOUBTFUL : 1);
        return extract(FieldName.SEX, raw, value.isEmpty() ? tidy(raw) : value, certain, words, List.of());
    }

    private Extract extract(
            FieldName field, String raw, String value, double confidence, List<Word> words, List<String> alternatives) {
        return new Extract(field, raw, value, null, round(confidence), page, Row.around(words), alternatives);
    }

    private List<NumberRun> runsOf(List<Word> words) {
        return runs.stream().filter(run -> words.contains(run.word())).toList();
    }

    /// The words as they are read; what is not written from right to left stands from left to right.
    static String text(List<Word> words) {
        var text = new StringBuilder();
        for (int i = 0; i < words.size(); ) {
            int end = i + 1;
            while (end < words.size() && leftToRight(words.get(end)) && leftToRight(words.get(end - 1))) end++;
            var part = new ArrayList<>(words.subList(i, end));
            part.sort(Comparator.comparingInt(word -> word.box().x()));
            for (int j = 0; j < part.size(); j++) {
                if (!text.isEmpty() && !(j > 0 && joins(part.get(j - 1), part.get(j)))) text.append(' ');
                text.append(part.get(j).text());
            }
            i = end;
        }
        return text.toString();
    }

    private static boolean leftToRight(Word word) {
        return !Script.rightToLeft(word.text());
    }

    /// Parts of one date or number that were taken for two words.
    private static boolean joins(Word left, Word right) {
        return isFigure(left)
                && isFigure(right)
                && Row.gap(left.box(), right.box()) < 0.35 * left.box().height();
    }

    private static boolean isFigure(Word word) {
        return word.text().codePoints().noneMatch(Character::isLetter);
    }

    /// A name of Arabic letters with a Latin word in it was not read well.
    private static boolean mixed(String text) {
        boolean latin = Script.letters(text, UnicodeScript.LATIN) > 0;
        return latin
                && (Script.letters(text, UnicodeScript.ARABIC) > 0 || Script.letters(text, UnicodeScript.ETHIOPIC) > 0);
    }

    private static String iso(PartialDate date) {
        var range = date.range();
        if (range.isOneDay()) return range.first().toString();
        if (date.month() == null && date.calendar() == CalendarSystem.GREGORIAN) return Integer.toString(date.year());
        return range.first() + "/" + range.last();
    }

    private static List<String> distinctWithout(List<String> values, String value) {
        return values.stream().filter(other -> !other.equals(value)).distinct().toList();
    }

    private static double mean(List<Word> words) {
        return words.stream().mapToDouble(Word::confidence).average().orElse(0);
    }

    private static double round(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }

    private static String tidy(String raw) {
        return raw.replaceAll("^[\\s:;,.|_\\-]+|[\\s:;,|_\\-]+$", "").replaceAll("\\s+", " ");
    }
}
