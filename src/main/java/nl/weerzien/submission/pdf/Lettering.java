package nl.weerzien.submission.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;

/// Turns letters as they are written into letters as they are drawn. PDF itself knows neither the joining of Arabic
/// letters nor writing from right to left.
final class Lettering {
    private static final ArabicShaping JOIN = new ArabicShaping(
            ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK);
    private static final int TURN = Bidi.KEEP_BASE_COMBINING | Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS;
    private static final int FIRST_SPACED_VOWEL = 0xFE70;
    private static final int LAST_SPACED_VOWEL = 0xFE7F;
    private static final int TATWEEL = 0x0640;

    private Lettering() {}

    /// One code point a letter where there is one, and spaces for what steers a terminal.
    static String composed(String text) {
        return Normalizer2.getNFCInstance().normalize(text).replaceAll("[\\p{Cc}&&[^\\n]]", " ");
    }

    /// @param run letters of one direction, in the order they are written
    static String drawn(String run, boolean rightToLeft) {
        return withoutControls(rightToLeft ? Bidi.writeReverse(withHangingVowels(joined(run)), TURN) : run);
    }

    private static String joined(String run) {
        try {
            return JOIN.shape(run);
        } catch (ArabicShapingException impossible) {
            throw new IllegalStateException("shaping grows and shrinks as it needs", impossible);
        }
    }

    /// Vowel signs belong above and below their letter; shaping gives them a place of their own.
    private static String withHangingVowels(String joined) {
        var text = new StringBuilder();
        joined.codePoints().forEach(letter -> {
            if (letter < FIRST_SPACED_VOWEL || letter > LAST_SPACED_VOWEL) text.appendCodePoint(letter);
            else
                Normalizer2.getNFKDInstance()
                        .normalize(Character.toString(letter))
                        .codePoints()
                        .filter(part -> part != ' ' && part != TATWEEL)
                        .forEach(text::appendCodePoint);
        });
        return text.toString();
    }

    private static String withoutControls(String visual) {
        var text = new StringBuilder();
        visual.codePoints()
                .filter(letter -> !UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT))
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
