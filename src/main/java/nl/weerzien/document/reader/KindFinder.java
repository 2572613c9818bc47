package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weerzien.document.KindProposal;
import nl.weerzien.document.reader.Wire.PrintedKind;

/// Proposes what kind of paper it is by the titles and labels that are printed on it. A word that many kinds share says
/// little; a title says more than a label.
final class KindFinder {
    private static final double TITLE = 3;
    private static final double LABEL = 0.5;
    private static final double ZONE = 4;
    /// Evidence that leaves no serious doubt.
    private static final double CERTAIN = 4;
    private static final int PROPOSALS = 3;

    private final List<PrintedKind> kinds;
    private final Map<String, Integer> shared = new HashMap<>();

    KindFinder(List<PrintedKind> kinds) {
        this.kinds = kinds;
        for (var kind : kinds) {
            kind.titles().stream().map(Folded::of).distinct().forEach(word -> shared.merge(word, 1, Integer::sum));
            kind.labels().stream()
                    .map(label -> Folded.of(label.text()))
                    .distinct()
                    .forEach(word -> shared.merge(word, 1, Integer::sum));
        }
    }

    /// @param zone the first letter of the machine-readable zone, empty when there is none
    List<KindProposal> find(List<Row> rows, String zone) {
        var lines = rows.stream().map(Line::of).toList();
        var scored = new ArrayList<Scored>();
        for (var kind : kinds) {
            var spoke = new ArrayList<String>();
            double score = 0;
            for (var title : kind.titles()) score += TITLE * hit(lines, title, spoke);
            double labels = 0;
            for (var label : kind.labels()) labels += LABEL * hit(lines, label.text(), spoke);
            score += Math.min(labels, TITLE);
            if (kind.zone() && !zone.isEmpty()) score += fits(kind, zone) ? ZONE : 0;
            if (score > 0.3) scored.add(new Scored(kind, score, spoke));
        }
        return proposals(scored);
    }

    private record Scored(PrintedKind kind, double score, List<String> spoke) {}

    /// Passports begin with P, visas with V, cards with any other letter.
    private static boolean fits(PrintedKind kind, String zone) {
        return kind.kind().code().contains("PASSPORT") == zone.startsWith("P");
    }

    private double hit(List<Line> lines, String phrase, List<String> spoke) {
        var folded = Folded.of(phrase);
        if (folded.length() < 3) return 0;
        for (var line : lines) {
            var found = line.find(folded);
            if (found.isEmpty()) continue;
            if (!spoke.contains(found)) spoke.add(found);
            return 1.0 / shared.getOrDefault(folded, 1);
        }
        return 0;
    }

    private static List<KindProposal> proposals(List<Scored> scored) {
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        double all = scored.stream().mapToDouble(one -> one.score() * one.score()).sum();
        return scored.stream()
                .limit(PROPOSALS)
                .map(one -> new KindProposal(
                        one.kind().kind(),
                        Math.round(100 * one.score() * one.score() / all * Math.min(1, one.score() / CERTAIN)) / 100.0,
                        one.spoke()))
                .toList();
    }

    /// A row as one folded text, and where its words begin.
    private record Line(List<String> words, List<String> folded) {
        static Line of(Row row) {
            var text = new StringBuilder();
            row.words().forEach(word -> text.append(word.text()));
            var words = row.inDirection(Script.rightToLeft(text.toString())).stream()
                    .map(word -> word.text())
                    .toList();
            return new Line(words, words.stream().map(Folded::of).toList());
        }

        /// The words as read that are near the phrase; empty when there are none.
        String find(String phrase) {
            for (int from = 0; from < words.size(); from++) {
                var joined = new StringBuilder();
                for (int to = from; to < words.size() && joined.length() <= phrase.length() + 3; to++) {
                    joined.append(folded.get(to));
                    if (Nearness.near(joined.toString(), phrase)) return String.join(" ", words.subList(from, to + 1));
                }
            }
            return "";
        }
    }
}
