package nl.weerzien.document.reader;

/// The signs of printed figures, in the order in which the network for figures knows them. Arabic-Indic and Persian
/// figures look alike but for 4, 5 and 6; those signs stand twice.
final class FigureSigns {
    private static final String PERSIAN_ONLY = FigureAlphabet.PERSIAN.figures().substring(4, 7);
    static final String SEPARATORS = "/-.: ";
    /// Stands for a whole word of letters.
    static final char WORD = 'x';

    static final String ALL = FigureAlphabet.ARABIC_INDIC.figures()
            + PERSIAN_ONLY
            + FigureAlphabet.WESTERN.figures()
            + SEPARATORS
            + WORD
            + FigureAlphabet.ETHIOPIC.figures();
    /// The number of "no sign here" among the network's answers.
    static final int BLANK = ALL.length();

    static final int COUNT = BLANK + 1;

    private FigureSigns() {}

    /// The number of a sign; Persian figures that look like Arabic-Indic ones have theirs.
    ///
    /// @throws IllegalArgumentException if figures are not written with it
    static int number(char sign) {
        int number = ALL.indexOf(sign);
        if (number < 0) number = FigureAlphabet.PERSIAN.figures().indexOf(sign);
        if (number < 0) throw new IllegalArgumentException("no sign of figures: " + (int) sign);
        return number;
    }

    /// The number of the Arabic-Indic sign with the same value as a Persian one that looks otherwise; other numbers
    /// stay.
    static int shared(int number) {
        int persian = PERSIAN_ONLY.indexOf(number < BLANK ? ALL.charAt(number) : FigureSigns.WORD);
        return persian < 0 ? number : persian + 4;
    }
}
