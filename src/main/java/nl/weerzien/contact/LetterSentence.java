package nl.weerzien.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.weerzien.document.Word;

/// A sentence of a letter, whatever lines it stands on.
///
/// @param pages the page of each word
record LetterSentence(List<Word> words, List<Integer> pages) {

    static List<LetterSentence> of(List<LetterLine> lines) {
        var sentences = new ArrayList<LetterSentence>();
        var words = new ArrayList<Word>();
        var pages = new ArrayList<Integer>();
        for (var line : lines)
            for (var word : line.words()) {
                words.add(word);
                pages.add(line.page());
                if (!word.text().matches(".*[.?!:]")) continue;
                sentences.add(new LetterSentence(List.copyOf(words), List.copyOf(pages)));
                words.clear();
                pages.clear();
            }
        if (!words.isEmpty()) sentences.add(new LetterSentence(List.copyOf(words), List.copyOf(pages)));
        return sentences;
    }

    List<String> texts() {
        return words.stream().map(Word::text).toList();
    }

    String text() {
        return String.join(" ", texts());
    }

    /// @param to behind the last word
    String text(int from, int to) {
        return words.subList(from, to).stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /// Around these words, as far as they stand on the page of the first.
    LetterPlace place(int from, int to) {
        var place = new LetterPlace(pages.get(from), words.get(from).box());
        for (int i = from + 1; i < to; i++)
            place = place.with(new LetterPlace(pages.get(i), words.get(i).box()));
        return place;
    }
}
