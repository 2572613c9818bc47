package nl.weerzien.document.reader;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

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
    /// @param text from left to right as seen, whatever direction is read in; Western figures and separators
    /// @param share how likely, 0 to 1; those of all candidates sum to at most 1
    record Candidate(String text, double share) {}

    boolean isEmpty() {
        return candidates.isEmpty();
    }

    /// What two looks at one place make of it together. Where both agree they are as sure as both on average; a text
    /// that one of them did not see is half as likely as the other says.
    FigureReading with(FigureReading other) {
        if (isEmpty()) return other.halved();
        if (other.isEmpty()) return halved();
        var shares = new LinkedHashMap<String, Double>();
        Stream.concat(candidates.stream(), other.candidates.stream())
                .forEach(one -> shares.merge(one.text(), one.share() / 2, Double::sum));
        var both = shares.entrySet().stream()
                .map(one -> new Candidate(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingDouble(one -> -one.share()))
                .toList();
        var best = certainty() >= other.certainty() ? this : other;
        var least = best == this ? other : this;
        if (!best.text().equals(both.getFirst().text())) best = least;
        return new FigureReading(best.alphabet, both, best.sure, best.alone);
    }

    private FigureReading halved() {
        return new FigureReading(
                alphabet,
                candidates.stream()
                        .map(one -> new Candidate(one.text(), one.share() / 2))
                        .toList(),
                sure,
                alone);
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
