package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.weerzien.document.reader.FigureReading.Candidate;

/// Makes texts of what the network sees at each place of a line. A line is in one alphabet: the one that explains it
/// best. Its likeliest texts are searched by their beginnings, as in Graves (2012). Ethiopic numerals that make no
/// number are left out.
final class FigureDecoder {
    private static final int BEAM = 12;
    private static final int CANDIDATES = 6;
    /// About one sign that looks Persian.
    private static final double CLEARLY = 0.3;
    /// Signs less likely than this are not followed.
    private static final double UNLIKELY = 0.002;

    private FigureDecoder() {}

    /// @param likely by place and sign, as [FigureNet#read(FigureStrip)] gives it
    static FigureReading decode(float[][] likely) {
        var shared = shared(likely);
        var alphabet = List.of(FigureAlphabet.ARABIC_INDIC, FigureAlphabet.WESTERN, FigureAlphabet.ETHIOPIC).stream()
                .max(Comparator.comparingDouble(one -> path(shared, signs(one)).score()))
                .orElseThrow();
        var signs = signs(alphabet);
        var candidates = figuresOf(texts(shared, signs));
        if (candidates.isEmpty()) return FigureReading.NOTHING;
        if (alphabet.eastern() && persian(likely) > CLEARLY) alphabet = FigureAlphabet.PERSIAN;
        var path = path(shared, signs);
        return new FigureReading(alphabet, candidates, path.sure(candidates.getFirst()), path.alone());
    }

    /// Persian signs count as the Arabic-Indic ones of the same value.
    private static float[][] shared(float[][] likely) {
        var shared = new float[likely.length][FigureSigns.COUNT];
        for (int place = 0; place < likely.length; place++)
            for (int sign = 0; sign < FigureSigns.COUNT; sign++)
                shared[place][FigureSigns.shared(sign)] += likely[place][sign];
        return shared;
    }

    /// By how much more the 4, 5 and 6 of the line look Persian than Arabic-Indic.
    private static double persian(float[][] likely) {
        double more = 0;
        for (var place : likely)
            for (int sign = 0; sign < FigureSigns.COUNT; sign++)
                if (FigureSigns.shared(sign) != sign) more += place[sign] - place[FigureSigns.shared(sign)];
        return more;
    }

    /// The numbers of the signs that may stand in a line of an alphabet.
    private static int[] signs(FigureAlphabet alphabet) {
        return (alphabet.figures() + FigureSigns.SEPARATORS + FigureSigns.WORD)
                .chars()
                .map(FigureSigns.ALL::indexOf)
                .toArray();
    }

    /// The likeliest sign at each place, equal neighbours taken together.
    private record Path(String text, List<Double> peaks, double score) {

        boolean alone() {
            return text.indexOf(FigureSigns.WORD) < 0;
        }

        /// The peaks of a part of the text, or the share of the whole for a text that is not in it.
        List<Double> sure(Candidate part) {
            var figures = western(text);
            int start = figures.indexOf(part.text());
            return start >= 0
                    ? peaks.subList(start, start + part.text().length())
                    : part.text().chars().mapToObj(sign -> part.share()).toList();
        }
    }

    private static Path path(float[][] likely, int[] signs) {
        var text = new StringBuilder();
        var peaks = new ArrayList<Double>();
        double score = 0;
        int last = FigureSigns.BLANK;
        for (var place : likely) {
            int best = FigureSigns.BLANK;
            for (int sign : signs) if (place[sign] > place[best]) best = sign;
            score += Math.log(Math.max(place[best], 1e-12));
            double likeliest = place[best];
            if (best != FigureSigns.BLANK && best == last)
                peaks.set(peaks.size() - 1, Math.max(peaks.getLast(), likeliest));
            else if (best != FigureSigns.BLANK) {
                text.append(FigureSigns.ALL.charAt(best));
                peaks.add(likeliest);
            }
            last = best;
        }
        return new Path(text.toString(), peaks, score);
    }

    /// How likely a text is that ends in a blank, and in its last sign.
    private record Ends(double blank, double sign) {
        double both() {
            return blank + sign;
        }
    }

    private static Map<String, Double> texts(float[][] likely, int[] signs) {
        Map<String, Ends> beam = Map.of("", new Ends(1, 0));
        for (var place : likely) {
            var next = new HashMap<String, Ends>();
            beam.forEach((text, ends) -> {
                int last = text.isEmpty() ? -1 : FigureSigns.ALL.indexOf(text.charAt(text.length() - 1));
                add(next, text, ends.both() * place[FigureSigns.BLANK], last < 0 ? 0 : ends.sign() * place[last]);
                for (int sign : signs)
                    if (place[sign] > UNLIKELY)
                        add(
                                next,
                                text + FigureSigns.ALL.charAt(sign),
                                0,
                                (sign == last ? ends.blank() : ends.both()) * place[sign]);
            });
            beam = likeliest(next);
        }
        var result = new LinkedHashMap<String, Double>();
        beam.entrySet().stream()
                .sorted(Comparator.comparingDouble(one -> -one.getValue().both()))
                .forEach(one -> result.put(one.getKey(), one.getValue().both()));
        return result;
    }

    private static void add(Map<String, Ends> texts, String text, double blank, double sign) {
        texts.merge(text, new Ends(blank, sign), (a, b) -> new Ends(a.blank() + b.blank(), a.sign() + b.sign()));
    }

    private static Map<String, Ends> likeliest(Map<String, Ends> texts) {
        if (texts.size() <= BEAM) return texts;
        var kept = new HashMap<String, Ends>();
        texts.entrySet().stream()
                .sorted(Comparator.comparingDouble(one -> -one.getValue().both()))
                .limit(BEAM)
                .forEach(one -> kept.put(one.getKey(), one.getValue()));
        return kept;
    }

    /// The figures in the texts, without words and what separates them from these.
    private static List<Candidate> figuresOf(Map<String, Double> texts) {
        var shares = new LinkedHashMap<String, Double>();
        texts.forEach((text, share) -> {
            var figures = Arrays.stream(western(text).split(String.valueOf(FigureSigns.WORD)))
                    .map(part -> part.replaceAll("^[/.: -]+|[/.: -]+$", ""))
                    .max(Comparator.comparingInt(String::length))
                    .map(EthiopicNumerals::wellFormed)
                    .orElse("");
            shares.merge(figures, share, Double::sum);
        });
        return shares.entrySet().stream()
                .filter(one -> !one.getKey().isEmpty())
                .map(one -> new Candidate(one.getKey(), Math.min(1, one.getValue())))
                .sorted(Comparator.comparingDouble(one -> -one.share()))
                .limit(CANDIDATES)
                .toList();
    }

    /// Arabic-Indic figures as Western ones; all else stays.
    private static String western(String text) {
        var result = new StringBuilder();
        for (char sign : text.toCharArray()) {
            int value = FigureAlphabet.ARABIC_INDIC.figures().indexOf(sign);
            result.append(value < 0 ? sign : (char) ('0' + value));
        }
        return result.toString();
    }
}
