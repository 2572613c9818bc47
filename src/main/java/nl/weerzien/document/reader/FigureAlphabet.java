package nl.weerzien.document.reader;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// In which figures a number is printed. Arabic-Indic and Persian ones differ in 4, 5 and 6 only; a number without
/// these counts as Arabic-Indic.
enum FigureAlphabet {
    ARABIC_INDIC('\u0660', 10),
    PERSIAN('\u06F0', 10),
    WESTERN('0', 10),
    /// Numerals of ones, tens, a hundred and ten thousand, without a nought.
    ETHIOPIC('\u1369', 20);

    /// What Ethiopic numerals are written for: they have no nought.
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)[1-9]\\d{0,3}(?!\\d)");

    private final char first;
    private final int count;

    FigureAlphabet(char first, int count) {
        this.first = first;
        this.count = count;
    }

    private static String ethiopic(MatchResult number) {
        return EthiopicNumerals.of(Integer.parseInt(number.group()));
    }

    /// The figures in the order of their values.
    String figures() {
        var figures = new StringBuilder();
        for (int i = 0; i < count; i++) figures.append((char) (first + i));
        return figures.toString();
    }

    /// Whether the models for whole pages know these figures. Of others they write down a guess.
    boolean isKnownToModels() {
        return this == WESTERN;
    }

    boolean eastern() {
        return this == ARABIC_INDIC || this == PERSIAN;
    }

    /// Western figures as this alphabet prints them, to be shown. Writing direction would turn the groups between
    /// hyphens of Eastern figures around; such a text stays Western.
    String printed(String western) {
        if (this == ETHIOPIC) return NUMBER.matcher(western).replaceAll(FigureAlphabet::ethiopic);
        if (!eastern() || western.contains("-")) return western;
        var text = new StringBuilder();
        for (char sign : western.toCharArray())
            text.append(sign >= '0' && sign <= '9' ? (char) (first + sign - '0') : sign);
        return text.toString();
    }
}
