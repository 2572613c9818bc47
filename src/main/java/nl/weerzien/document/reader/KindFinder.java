package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.weerzien.document.KindProposal;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.Wire.PrintedKind;

/// Proposes what kind of paper it is by the titles and labels that are printed on it. A word that many kinds
/// share says little; a title says more than a label; words on the paper speak for the phrase they are
/// nearest to and no other.
final class KindFinder {
    private static final double TITLE = 3;
    private static final double LABEL = 0.5;
    private static final double ZONE = 4;
    /// Less than this is no evidence.
    private static final double LEAST = 0.2;
    /// Evidence that leaves no serious doubt.
    private static final double CERTAIN = 2.5;
    private static final int PROPOSALS = 3;

    private final List<PrintedKind> kinds;
    private final Map<String, Integer> shared = new HashMap<>();

    KindFinder(List<PrintedKind> kinds) {
        this.kinds = kinds;
        for (var kind : kinds)
            phrases(kind).stream().map(Folded::of).distinct().forEach(phrase -> shared.merge(phrase, 1, Integer::sum));
    }

    private static List<String> phrases(PrintedKind kind) {
        var phrases = new ArrayList<>(kind.titles());
        kind.labels().forEach(label -> phrases.add(label.text()));
        return phrases;
    }

    /// @param zone the document code of the machine-readable zone, empty when there is none
    List<KindProposal> find(List<Row> rows, String zone) {
        var hits = hits(rows);
        var scored = new ArrayList<Scored>();
        for (var kind : kinds) {
            var spoke = new ArrayList<String>();
            double score = weight(kind.titles(), hits, spoke) * TITLE;
            var labels = kind.labels().stream().map(label -> label.text()).toList();
            score += Math.min(weight(labels, hits, spoke) * LABEL, TITLE / 2);
            if (kind.zone() && !zone.isEmpty() && fits(kind, zone)) score += ZONE;
            if (score > LEAST) scored.add(new Scored(kind, score, spoke));
        }
        return proposals(scored);
    }

    private record Scored(PrintedKind kind, double score, List<String> spoke) {}

    /// Words of the paper that are near a phrase.
    private record Hit(String phrase, double nearness, List<Word> words) {}

    /// Passports begin with P, visas with V, cards with any other letter.
    private static boolean fits(PrintedKind kind, String zone) {
        return kind.kind().code().contains("PASSPORT") == zone.startsWith("P");
    }

    private double weight(Collection<String> phrases, Map<String, Hit> hits, List<String> spoke) {
        double weight = 0;
        for (var phrase : phrases.stream().map(Folded::of).distinct().toList()) {
            var hit = hits.get(phrase);
            if (hit == null) continue;
            weight += hit.nearness() * hit.nearness() / shared.getOrDefault(phrase, 1);
            var read = String.join(" ", hit.words().stream().map(Word::text).toList());
            if (!spoke.contains(read)) spoke.add(read);
        }
        return weight;
    }

    /// By phrase the best place where it stands; where phrases overlap, only the longest and nearest is there.
    private Map<String, Hit> hits(List<Row> rows) {
        var found = new ArrayList<Hit>();
        for (var row : rows)
            for (boolean leftwards : new boolean[] {true, false}) collect(found, row.inDirection(leftwards));
        found.sort(Comparator.comparingDouble((Hit hit) ->
                        hit.nearness() * hit.nearness() * hit.phrase().length())
                .reversed());
        var hits = new HashMap<String, Hit>();
        var taken = new ArrayList<Word>();
        for (var hit : found) {
            if (hit.words().stream().anyMatch(taken::contains)) continue;
            taken.addAll(hit.words());
            hits.putIfAbsent(hit.phrase(), hit);
        }
        return hits;
    }

    private void collect(List<Hit> found, List<Word> words) {
        var folded = words.stream().map(word -> Folded.of(word.text())).toList();
        int longest = shared.keySet().stream().mapToInt(String::length).max().orElse(0) + 3;
        for (int from = 0; from < words.size(); from++) {
            var joined = new StringBuilder();
            for (int to = from; to < words.size() && joined.length() <= longest; to++) {
                joined.append(folded.get(to));
                var read = joined.toString();
                var span = words.subList(from, to + 1);
                for (var phrase : shared.keySet())
                    if (phrase.length() > 2 && Nearness.near(read, phrase))
                        found.add(new Hit(phrase, Nearness.of(read, phrase), span));
            }
        }
    }

    private static List<KindProposal> proposals(List<Scored> scored) {
        scored.sort(Comparator.comparingDouble(Scored::score).reversed());
        double all =
                scored.stream().mapToDouble(one -> one.score() * one.score()).sum();
        return scored.stream()
                .limit(PROPOSALS)
                .map(one -> new KindProposal(
                        one.kind().kind(),
                        Math.round(100 * one.score() * one.score() / all * Math.min(1, one.score() / CERTAIN)) / 100.0,
                        one.spoke()))
                .toList();
    }
}
