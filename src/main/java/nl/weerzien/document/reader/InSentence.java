package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Extract;
import nl.weerzien.document.KindProposal;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.Wire.PrintedKind;
import nl.weerzien.document.reader.Wire.PrintedLabel;

/// The day until which a letter asks for an answer. It stands in the middle of a sentence, where no other label
/// is looked for: "Stuur ons de documenten uiterlijk op 12 december 2026."
final class InSentence {
    /// Between the word and the end of its date there are few others; the sentence may run on below.
    private static final int WORDS = 6;
    /// A sentence may name the day of something else.
    private static final double SURE = 0.6;

    private final List<String> announcing;
    private final DateReader dates;

    InSentence(List<PrintedKind> kinds, List<KindProposal> proposals, DateReader dates) {
        this.dates = dates;
        announcing = kinds.stream()
                .filter(kind ->
                        !proposals.isEmpty() && proposals.getFirst().kind().equals(kind.kind()))
                .flatMap(kind -> kind.labels().stream())
                .filter(label -> label.field() == FieldName.ANSWER_BY)
                .map(PrintedLabel::text)
                .map(Folded::of)
                .toList();
    }

    /// The first date that such a word announces on the page.
    Optional<Extract> find(List<Row> rows, int page) {
        if (announcing.isEmpty()) return Optional.empty();
        var words = rows.stream().flatMap(row -> row.words().stream()).toList();
        for (int at = 0; at < words.size(); at++) {
            var said = Folded.of(words.get(at).text());
            if (announcing.stream().anyMatch(word -> Nearness.near(said, word))) {
                var found = date(words.subList(at + 1, Math.min(words.size(), at + 1 + WORDS)), page);
                if (found.isPresent()) return found;
            }
        }
        return Optional.empty();
    }

    /// From the first figure to the end of the shortest run of words that is a whole day.
    private Optional<Extract> date(List<Word> words, int page) {
        var run = new ArrayList<Word>();
        for (var word : words) {
            if (run.isEmpty() && !Digits.any(word.text())) continue;
            run.add(word);
            var raw = String.join(" ", run.stream().map(Word::text).toList());
            var read = dates.read(raw);
            if (read.isEmpty() || !read.getFirst().range().isOneDay()) continue;
            var day = read.getFirst();
            double sure = run.stream().mapToDouble(Word::confidence).average().orElse(0) * SURE;
            return Optional.of(new Extract(
                    FieldName.ANSWER_BY,
                    raw,
                    day.range().first().toString(),
                    day.calendar(),
                    Math.round(sure * 1000) / 1000.0,
                    page,
                    Row.around(run),
                    List.of()));
        }
        return Optional.empty();
    }
}
