package nl.weerzien.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.weerzien.bench.papers.Variant;
import org.jspecify.annotations.Nullable;

/// What was asked of the benchmark.
///
/// @param folder of papers; null to make unseen ones
/// @param each how many papers of every plan are made
/// @param only makes and reads papers whose language, layout or kind this regular expression matches
/// @param details whether every miss is told
/// @param alone whether nothing else reads beside the reader
record Wishes(
        @Nullable Path folder,
        int each,
        long seed,
        String only,
        List<Variant> variants,
        boolean details,
        boolean alone) {
    static final String HELP = """
            bench reading [DIR]     how well papers are read, by language and variant, beside plain Tesseract

            DIR                     a folder of papers with what is printed on them; without it unseen papers are made
            --each N                papers of every layout to make (1)
            --seed N                other people, days and numbers (20261127)
            --only REGEX            only papers whose language, layout, kind or spoiling matches
            --variants clean,photo  only these of clean, photo, glare, skew, rotated, low
            --details               every miss, a line each
            --alone                 no plain Tesseract and no OCRmyPDF beside""";

    static Wishes of(List<String> arguments) {
        var wishes = new Wishes(null, 1, 20261127, "", List.of(Variant.values()), false, false);
        var rest = new ArrayList<>(arguments);
        while (!rest.isEmpty()) {
            var word = rest.removeFirst();
            wishes = switch (word) {
                case "--each" -> wishes.with(Integer.parseInt(rest.removeFirst()), wishes.seed, wishes.only);
                case "--seed" -> wishes.with(wishes.each, Long.parseLong(rest.removeFirst()), wishes.only);
                case "--only" -> wishes.with(wishes.each, wishes.seed, rest.removeFirst());
                case "--variants" -> wishes.with(variants(rest.removeFirst()));
                case "--details" -> wishes.with(true, wishes.alone);
                case "--alone" -> wishes.with(wishes.details, true);
                default -> wishes.with(Path.of(word));
            };
        }
        return wishes;
    }

    private static List<Variant> variants(String words) {
        return Arrays.stream(words.split(","))
                .map(word -> Variant.valueOf(word.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private Wishes with(int papers, long other, String pattern) {
        return new Wishes(folder, papers, other, pattern, variants, details, alone);
    }

    private Wishes with(List<Variant> some) {
        return new Wishes(folder, each, seed, only, some, details, alone);
    }

    private Wishes with(boolean misses, boolean nothingBeside) {
        return new Wishes(folder, each, seed, only, variants, misses, nothingBeside);
    }

    private Wishes with(Path papers) {
        return new Wishes(papers, each, seed, only, variants, details, alone);
    }
}
