package nl.weerzien.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Names of invented people as papers of many countries write them.
class NamePairsTest {

    record Pair(String one, String other, String expected) {}

    @ParameterizedTest
    @MethodSource("pairs")
    void two_writings_of_a_name_go_together_as_a_reader_of_both_scripts_says(Pair pair) {
        assertThat(found(NameLikeness.of(pair.one(), pair.other()))).isEqualTo(pair.expected());
        assertThat(found(NameLikeness.of(pair.other(), pair.one())))
                .as("the other way round")
                .isEqualTo(pair.expected());
    }

    @Test
    void no_two_people_of_the_table_are_taken_for_one_and_nearly_nobody_for_two() {
        var pairs = pairs().toList();
        long together = count(pairs, true, true);
        double precision = (double) together / (together + count(pairs, false, true));
        double recall = (double) together / (together + count(pairs, true, false));
        assertThat(precision).as("precision").isEqualTo(1);
        assertThat(recall).as("recall").isGreaterThan(0.98);
    }

    private static long count(List<Pair> pairs, boolean oneName, boolean foundTogether) {
        return pairs.stream()
                .filter(pair -> !pair.expected().equals("different") == oneName)
                .filter(pair ->
                        !found(NameLikeness.of(pair.one(), pair.other())).equals("different") == foundTogether)
                .count();
    }

    private static String found(Likeness likeness) {
        return switch (likeness) {
            case Likeness.Same _ -> "same";
            case Likeness.LikelySame _ -> "likely";
            case Likeness.CouldBe _ -> "could";
            case Likeness.Different _ -> "different";
            case Likeness.ForAPerson _ -> "for a person";
        };
    }

    static Stream<Pair> pairs() {
        try (var table = Objects.requireNonNull(NamePairsTest.class.getResourceAsStream("name-pairs.csv"))) {
            var text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(", "))
                    .map(columns -> new Pair(columns[0], columns[1], columns[2]));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
