package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.KindProposal;
import nl.weerzien.document.TravelZone;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.Wire.PrintedKind;
import nl.weerzien.document.reader.Wire.PrintedLabel;
import org.jspecify.annotations.Nullable;

/// Proposes what kind of paper it is by the titles, clues and labels that are printed on it. A word that many
/// kinds share says little; a title says more than a clue, a clue more than a label; words on the paper speak
/// for the phrase they are nearest to and no other.
final class KindFinder {
    private static final double TITLE = 3;
    private static final double CLUE = 1;
    private static final double LABEL = 0.5;
    private static final double ZONE = 4;
    /// Less than this is no evidence.
    private static final double LEAST = 0.2;
    /// Evidence that leaves no serious doubt.
    private static final double CERTAIN = 2.5;
    private static final int PROPOSALS = 3;
    private static final int SHORTEST = 3;
    /// Days of which only papers about that event, and registers of families, tell.
    private static final Set<FieldName> EVENTS =
            Set.of(FieldName.DEATH_DATE, FieldName.MARRIAGE_DATE, FieldName.DIVORCE_DATE, FieldName.BAPTISM_DATE);

    private final List<Printed> kinds;
    private final Map<String, Integer> shared = new HashMap<>();
    private final Map<String, FieldName> events = new HashMap<>();
    private final Phrases phrases;

    /// A kind with its phrases as they are looked for.
    ///
    /// @param events of which it tells the day
    private record Printed(
            PrintedKind kind, List<String> titles, List<String> clues, List<String> labels, Set<FieldName> events) {
        static Printed of(PrintedKind kind) {
            return new Printed(
                    kind,
                    folded(kind.titles().stream()),
                    folded(kind.clues().stream()),
                    folded(kind.labels().stream().map(label -> label.text())),
                    kind.labels().stream()
                            .map(PrintedLabel::field)
                            .filter(EVENTS::contains)
                            .collect(Collectors.toSet()));
        }

        private static List<String> folded(Stream<String> texts) {
            return texts.map(Folded::of)
                    .filter(text -> text.length() >= SHORTEST)
                    .distinct()
                    .toList();
        }

        List<String> all() {
            return Stream.of(titles, clues, labels)
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
        }
    }

    KindFinder(List<PrintedKind> kinds) {
        this.kinds = kinds.stream().map(Printed::of).toList();
        for (var kind : this.kinds) kind.all().forEach(phrase -> shared.merge(phrase, 1, Integer::sum));
        for (var kind : kinds)
            for (var label : kind.labels())
                if (EVENTS.contains(label.field())) events.put(Folded.of(label.text()), label.field());
        phrases = new Phrases(shared.keySet());
    }

    /// @param zone null when there is none
    List<KindProposal> find(List<Row> rows, @Nullable TravelZone zone) {
        var hits = hits(rows);
        var scored = new ArrayList<Scored>();
        for (var kind : kinds) {
            var spoke = new ArrayList<String>();
            double score = weight(kind.titles(), hits, spoke) * TITLE;
            score += Math.min(weight(kind.clues(), hits, spoke) * CLUE, TITLE / 2);
            score += Math.min(weight(kind.labels(), hits, spoke) * LABEL, TITLE / 2);
            if (zone != null) score += zone(kind.kind(), zone);
            score -= LABEL * eventsOfOthers(kind, hits);
            if (score > LEAST) scored.add(new Scored(kind.kind(), score, spoke));
        }
        return proposals(scored);
    }

    private record Scored(PrintedKind kind, double score, List<String> spoke) {}

    /// Words of the paper that are near a phrase.
    private record Hit(String phrase, double nearness, List<Word> words) {}

    /// A paper with the zone of its own state is that state's; one that any state issues may be it; one of
    /// another state hardly is.
    private static double zone(PrintedKind kind, TravelZone zone) {
        if (kind.zone() == null || isBook(kind.zone()) != isBook(zone.format())) return 0;
        if (kind.state().equals(zone.issuer())) return ZONE;
        return kind.state().isEmpty() ? ZONE / 2 : -ZONE / 2;
    }

    private static boolean isBook(TravelZone.Format format) {
        return format == TravelZone.Format.TD3;
    }

    /// Of how many events, as a death, a label tells the day that papers of this kind do not.
    private long eventsOfOthers(Printed kind, Map<String, Hit> hits) {
        return hits.keySet().stream()
                .map(events::get)
                .filter(event -> event != null && !kind.events().contains(event))
                .distinct()
                .count();
    }

    private double weight(List<String> phrases, Map<String, Hit> hits, List<String> spoke) {
        double weight = 0;
        for (var phrase : phrases) {
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
            for (var line : withLines(row))
                for (boolean leftwards : new boolean[] {true, false}) collect(found, line.inDirection(leftwards));
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

    /// A row and, where the recogniser saw several lines in it, each of them: titles in two languages stand so close
    /// under one another that their words share a row.
    private static List<Row> withLines(Row row) {
        var lines = Row.lines(row.words());
        if (lines.size() == 1) return List.of(row);
        return Stream.concat(Stream.of(row), lines.stream().map(Row::new)).toList();
    }

    private void collect(List<Hit> found, List<Word> words) {
        var folded = words.stream().map(word -> Folded.of(word.text())).toList();
        int longest = phrases.longest() + SHORTEST;
        for (int from = 0; from < words.size(); from++) {
            var joined = new StringBuilder();
            for (int to = from; to < words.size() && joined.length() <= longest; to++) {
                joined.append(folded.get(to));
                var read = joined.toString();
                for (var phrase : phrases.near(read))
                    found.add(new Hit(phrase, Nearness.of(read, phrase), words.subList(from, to + 1)));
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
