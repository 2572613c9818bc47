package nl.weerzien.contact;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the term a letter states: a printed day, or a length that is counted from the letter's date. Where a letter
/// leaves open whether a day still counts, it does not.
///
/// @param dated the letter's date; null when it was not read, and then no length can be counted
record LetterTerms(LetterPurport purport, @Nullable LocalDate dated) {
    private static final List<Integer> COUNTS = List.of(1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 28, 30, 90);
    private static final int LEAD = 3;
    /// Of these any term counts whose sentence does not say what for, the earliest: a right is lost by it.
    private static final Set<LetterPurport> STRICT =
            EnumSet.of(LetterPurport.COMPLETION, LetterPurport.REFUSED, LetterPurport.OBJECTION_REFUSED);

    /// The term in the sentence that speaks of what this letter asks; a printed day before a counted one, even where
    /// the printed one was misread as a day before the letter: what is counted may end later.
    Optional<LetterTerm> find(List<LetterSentence> sentences) {
        var found = new ArrayList<LetterTerm>();
        for (var sentence : sentences)
            if (LetterWords.speak("term." + purport, sentence.text())) found.addAll(in(sentence));
        if (found.isEmpty() && STRICT.contains(purport)) sentences.forEach(sentence -> found.addAll(in(sentence)));
        return found.stream()
                .min(Comparator.comparing((LetterTerm term) -> !term.printed())
                        .thenComparing(term -> term.isBefore(dated))
                        .thenComparing(LetterTerm::lastDay));
    }

    private List<LetterTerm> in(LetterSentence sentence) {
        var words = sentence.texts();
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(at -> printed(sentence, words, at).or(() -> counted(sentence, words, at)).stream())
                .toList();
    }

    private Optional<LetterTerm> printed(LetterSentence sentence, List<String> words, int at) {
        return LetterDates.at(words, at).flatMap(found -> {
            var before = String.join(" ", words.subList(Math.max(0, at - LEAD), at));
            var place = sentence.place(at, found.to());
            var said = sentence.text(Math.max(0, at - LEAD), found.to());
            if (endsWith("date.before", before)) return Optional.of(new LetterTerm(found.day(), true, said, place));
            if (endsWith("date.before.exclusive", before))
                return Optional.of(new LetterTerm(found.day().minusDays(1), false, said, place));
            return Optional.empty();
        });
    }

    private static boolean endsWith(String key, String text) {
        var folded = LetterPhrase.fold(text);
        return LetterWords.phrases(key).stream().anyMatch(phrase -> folded.endsWith(phrase.folded()));
    }

    private Optional<LetterTerm> counted(LetterSentence sentence, List<String> words, int at) {
        var from = dated;
        if (from == null || at + 2 >= words.size() || !is("within", words.get(at))) return Optional.empty();
        return length(words.get(at + 1), words.get(at + 2))
                .map(length -> new LetterTerm(
                        from.plus(length), false, sentence.text(at, at + 3), sentence.place(at, at + 3)));
    }

    private static Optional<Period> length(String count, String unit) {
        for (int number : COUNTS) {
            if (!is("count." + number, count)) continue;
            if (is("unit.days", unit)) return Optional.of(Period.ofDays(number));
            if (is("unit.weeks", unit)) return Optional.of(Period.ofWeeks(number));
            if (is("unit.months", unit)) return Optional.of(Period.ofMonths(number));
        }
        return Optional.empty();
    }

    private static boolean is(String key, String word) {
        var folded = LetterPhrase.fold(word);
        return LetterWords.phrases(key).stream()
                .anyMatch(phrase -> phrase.folded().equals(folded));
    }
}
