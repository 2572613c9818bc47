package nl.weerzien.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.weerzien.document.Box;
import nl.weerzien.document.Reading;
import nl.weerzien.document.Word;

/// A line of a letter.
///
/// @param page from 1
/// @param words from left to right, at least one
record LetterLine(int page, List<Word> words) {

    /// The lines of all pages, from top to bottom.
    static List<LetterLine> of(Reading reading) {
        var lines = new ArrayList<LetterLine>();
        for (var page : reading.pages()) {
            var line = new ArrayList<Word>();
            for (var word : page.words()) {
                if (!line.isEmpty() && line.getLast().line() != word.line()) {
                    lines.add(new LetterLine(page.number(), List.copyOf(line)));
                    line.clear();
                }
                line.add(word);
            }
            if (!line.isEmpty()) lines.add(new LetterLine(page.number(), List.copyOf(line)));
        }
        return lines;
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    LetterPlace place() {
        return placeOf(words);
    }

    LetterPlace placeOf(List<Word> some) {
        return new LetterPlace(
                page, some.stream().map(Word::box).reduce(Box::with).orElseThrow());
    }

    /// Where it begins, in pixels from the left edge of the picture.
    int left() {
        return words.getFirst().box().x();
    }

    /// The height of a usual word, in pixels.
    int height() {
        var heights =
                words.stream().mapToInt(word -> word.box().height()).sorted().toArray();
        return heights[heights.length / 2];
    }

    /// The same without its first words.
    LetterLine from(int word) {
        return new LetterLine(page, words.subList(word, words.size()));
    }
}
