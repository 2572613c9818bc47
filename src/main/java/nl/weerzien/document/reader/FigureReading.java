package nl.weerzien.document.reader;

import java.util.List;

/// What the reader for figures made of a cut-out of the page.
///
/// @param candidates what may stand there, likeliest first; empty when no figures do
/// @param sure how sure each sign of the likeliest is, 0 to 1
/// @param alone whether no words stand beside the figures
record FigureReading(FigureAlphabet alphabet, List<Candidate> candidates, List<Double> sure, boolean alone) {
    static final FigureReading NOTHING = new FigureReading(FigureAlphabet.WESTERN, List.of(), List.of(), false);

    FigureReading {
        candidates = List.copyOf(candidates);
        sure = List.copyOf(sure);
    }

    /// One of the texts that may stand there.
    ///
    /// @param text from left to right as seen, whatever direction is read in; Western figures and separators, or
    /// Ethiopic numerals
    /// @param share how likely, 0 to 1; those of all candidates sum to at most 1
    record Candidate(String text, double share) {}

    boolean isEmpty() {
        return candidates.isEmpty();
    }

    /// The likeliest text; empty when there is none.
    String text() {
        return isEmpty() ? "" : candidates.getFirst().text();
    }

    /// The likeliest text as it is printed.
    String printed() {
        return alphabet.printed(text());
    }

    int figures() {
        return (int) text().codePoints()
                .filter(sign -> FigureSigns.SEPARATORS.indexOf(sign) < 0)
                .count();
    }

    /// How far the likeliest text may be trusted as a whole, 0 to 1.
    double certainty() {
        if (isEmpty()) return 0;
        return Math.min(
                candidates.getFirst().share(),
                sure.stream().mapToDouble(Double::doubleValue).min().orElse(0));
    }
}
