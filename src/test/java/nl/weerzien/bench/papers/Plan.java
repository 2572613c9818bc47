package nl.weerzien.bench.papers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A paper to be made.
///
/// @param beside second language of the paper; `-` when there is none
/// @param origin ISO 3166; `-` when it is of no country of origin
/// @param kind code of the kind of paper; `-` when there is none for it
/// @param spoilt `stamped`, `folded` or `-`
record Plan(String language, String beside, String layout, String origin, String kind, String spoilt) {

    /// All papers of `papers.tsv`.
    static List<Plan> all() {
        var list = Objects.requireNonNull(Plan.class.getResourceAsStream("papers.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .map(part -> new Plan(part[0], part[1], part[2], part[3], part[4], part[5]))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean bilingual() {
        return !beside.equals("-");
    }

    String title() {
        return "title." + kind;
    }

    String country() {
        return "country." + origin;
    }
}
