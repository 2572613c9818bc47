package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.Collections;
import nl.weerzien.document.reader.FigureReading.Candidate;

/// Readings as the reader for figures might give them.
final class FigureReadings {
    private FigureReadings() {}

    /// @param sure of every sign of the first text; each other is half as likely as the one before
    static FigureReading of(FigureAlphabet alphabet, double sure, String... texts) {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < texts.length; i++) candidates.add(new Candidate(texts[i], sure / (1 << i)));
        return new FigureReading(alphabet, candidates, Collections.nCopies(texts[0].length(), sure), true);
    }
}
