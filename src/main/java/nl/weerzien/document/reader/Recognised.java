package nl.weerzien.document.reader;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.stream.Collectors;
import nl.weerzien.document.Word;

/// What was recognised of a page, or of some of its lines.
///
/// @param words in the pixels of the page
/// @param confidence mean over the words, 0 to 1
/// @param models with which they were read
record Recognised(List<Word> words, double confidence, String models) {
    /// A reading this good is in the right language.
    private static final double RIGHT_LANGUAGE = 0.75;
    /// A reading this good by a Latin model leaves no room for lines in another script.
    private static final double NO_OTHER_SCRIPT = 0.85;
    /// By less than this no reading is better than another.
    private static final double MARGIN = 0.02;
    /// A page with so many of its letters in Latin is none of another script, whatever model read it.
    private static final double WHOLLY = 0.95;

    static Recognised of(List<Word> words, String models) {
        return new Recognised(words, Recognising.confidence(words), models);
    }

    /// The one that was read better; of Latin words, that of a Latin model unless it is clearly worse.
    Recognised orBetter(Recognised other) {
        double margin = isLatin() && Recognising.latin(other.models) ? -MARGIN : MARGIN;
        return other.confidence > confidence + margin ? other : this;
    }

    /// Whether no other language need be tried. A Latin model makes something of any script, so where another script
    /// may stand on the page too, it must have read very well.
    boolean settles(List<String> languages) {
        if (!Recognising.latin(models)) return confidence > RIGHT_LANGUAGE && !isLatin();
        return confidence > (languages.stream().allMatch(Recognising::latin) ? RIGHT_LANGUAGE : NO_OTHER_SCRIPT);
    }

    /// Whether other models, of another script, cannot read the page better: those that did would have seen another
    /// script too, and saw Latin words, and read them well.
    boolean rulesOut(String others) {
        boolean bothOther = !Recognising.latin(models) && !Recognising.latin(others);
        return bothOther && confidence > RIGHT_LANGUAGE && isLatin();
    }

    /// Whether the words are Latin ones, as in a letter of the IND: a model of another script then only disturbs.
    private boolean isLatin() {
        return latin() > WHOLLY;
    }

    /// The share of Latin letters among all of them; 0 where there are none.
    double latin() {
        var text = words.stream().map(Word::text).collect(Collectors.joining());
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters == 0 ? 0 : (double) Script.letters(text, UnicodeScript.LATIN) / letters;
    }
}
