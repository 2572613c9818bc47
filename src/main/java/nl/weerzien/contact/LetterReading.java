package nl.weerzien.contact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.document.Reading;
import nl.weerzien.document.Word;
import nl.weerzien.family.PersonName;
import nl.weerzien.family.VNumber;
import nl.weerzien.shared.DocumentKind;
import org.jspecify.annotations.Nullable;

/// What the machine understood of a letter of the IND. Everything in it is a proposal until a person confirms it.
///
/// @param dated the letter's own date; null when it was not found
/// @param term null when the letter states none, or it could not be read
/// @param numbers the V-numbers on it, in its order
/// @param asked what it asks to send, in its order
public record LetterReading(
        LetterPurport purport,
        @Nullable LocalDate dated,
        @Nullable LetterPlace datePlace,
        @Nullable LetterTerm term,
        List<LetterNumber> numbers,
        List<AskedPoint> asked,
        List<LetterLine> lines) {

    public LetterReading {
        numbers = List.copyOf(numbers);
        asked = List.copyOf(asked);
        lines = List.copyOf(lines);
    }

    /// @param kinds the papers there are, by which what is asked is named
    /// @param said what kind of paper a person said it is; null while nobody did
    /// @return empty when it is no letter of the IND
    static Optional<LetterReading> of(Reading reading, Collection<KindDescription> kinds, @Nullable DocumentKind said) {
        var kind = said != null
                ? said
                : reading.likeliest().map(likeliest -> likeliest.kind()).orElse(null);
        if (kind == null || !LetterPurport.isLetter(kind)) return Optional.empty();
        return Optional.of(as(reading, kinds, purport(kind, reading)));
    }

    /// As a letter of this purport, whatever it looks like.
    static LetterReading as(Reading reading, Collection<KindDescription> kinds, LetterPurport purport) {
        var lines = LetterLine.of(reading);
        var day = day(reading, lines);
        var dated = day.map(LetterDay::day).orElse(null);
        var sentences = LetterSentence.of(lines);
        return new LetterReading(
                purport,
                dated,
                day.map(LetterDay::place).orElse(null),
                purport.mayStateTerm()
                        ? new LetterTerms(purport, dated).find(sentences).orElse(null)
                        : null,
                LetterNumbers.of(lines),
                purport == LetterPurport.COMPLETION ? new AskedList(lines, new AskedNames(kinds)).points() : List.of(),
                lines);
    }

    private static LetterPurport purport(DocumentKind kind, Reading reading) {
        var text = reading.text();
        var others = Arrays.stream(LetterPurport.values())
                .filter(purport -> purport.paper().equals(kind))
                .toList();
        return LetterPurport.of(kind)
                .or(() -> others.stream()
                        .filter(purport -> LetterWords.speakExactly("purport." + purport, text))
                        .findFirst())
                .or(() -> others.stream()
                        .filter(purport -> LetterWords.speak("purport." + purport, text))
                        .findFirst())
                .orElse(LetterPurport.OTHER);
    }

    private static Optional<LetterDay> day(Reading reading, List<LetterLine> lines) {
        return reading.of(FieldName.LETTER_DATE).stream()
                .flatMap(extract -> iso(extract.value())
                        .map(day -> new LetterDay(day, extract.raw(), new LetterPlace(extract.page(), extract.box())))
                        .stream())
                .findFirst()
                .or(() -> labelled(lines));
    }

    private static Optional<LetterDay> labelled(List<LetterLine> lines) {
        return lines.stream()
                .filter(line ->
                        LetterWords.speak("date.label", line.words().getFirst().text()))
                .flatMap(line -> {
                    var words = line.words().stream().map(Word::text).toList();
                    return IntStream.range(0, words.size())
                            .boxed()
                            .flatMap(at -> LetterDates.at(words, at)
                                    .map(found -> new LetterDay(
                                            found.day(),
                                            String.join(" ", words.subList(at, found.to())),
                                            line.placeOf(line.words().subList(at, found.to()))))
                                    .stream());
                })
                .findFirst();
    }

    private static Optional<LocalDate> iso(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException partOfADate) {
            return Optional.empty();
        }
    }

    /// Whether the term lies [before][LetterTerm#isBefore] the letter.
    public boolean isTermImpossible() {
        return term != null && term.isBefore(dated);
    }

    /// Whether the letter names somebody.
    boolean names(PersonName name) {
        var known = LetterName.of(name);
        return lines.stream().anyMatch(line -> known.isIn(line.text()));
    }

    /// The one number that is printed in a row with somebody's name; empty when none is, or several are.
    ///
    /// @param exactly whether the name must be read letter by letter
    Optional<VNumber> numberBeside(PersonName name, boolean exactly) {
        var known = LetterName.of(name);
        var beside = numbers.stream()
                .filter(number ->
                        number.beside().stream().anyMatch(text -> exactly ? known.isExactlyIn(text) : known.isIn(text)))
                .map(LetterNumber::number)
                .toList();
        return beside.size() == 1 ? Optional.of(beside.getFirst()) : Optional.empty();
    }

    /// What the letter decides about somebody in the row that names them or their number, or in the sentence that
    /// does; empty when none says one thing only.
    Optional<LetterPurport> decision(PersonName name, @Nullable VNumber number) {
        var known = LetterName.of(name);
        var rows = lines.stream().map(LetterLine::text).toList();
        var sentences =
                LetterSentence.of(lines).stream().map(LetterSentence::text).toList();
        return Stream.of(rows, sentences)
                .flatMap(texts -> Stream.<Predicate<String>>of(
                                text -> number != null
                                        && text.replaceAll("[ .-]", "").contains(number.digits()),
                                known::isExactlyIn,
                                known::isIn)
                        .flatMap(about -> texts.stream().filter(about)))
                .flatMap(text -> decided(text).stream())
                .findFirst();
    }

    private Optional<LetterPurport> decided(String text) {
        if (!purport.decides()) return Optional.empty();
        var left = LetterPhrase.fold(text);
        for (var refusal : LetterWords.phrases("decision.REFUSED")) left = left.replace(refusal.folded(), "|");
        boolean refused = left.contains("|") || LetterWords.speak("decision.REFUSED", left);
        boolean granted = LetterWords.speak("decision.GRANTED", left);
        if (refused == granted) return Optional.empty();
        return Optional.of(refused ? LetterPurport.REFUSED : LetterPurport.GRANTED);
    }
}
