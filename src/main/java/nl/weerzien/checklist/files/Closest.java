package nl.weerzien.checklist.files;

import java.util.Collection;
import java.util.Comparator;

/// Helps somebody who mistyped a word.
final class Closest {
    private static final int FEW = 40;
    private static final int NEAREST = 5;

    private Closest() {}

    /// What to do: the known word that looks most like it, else the whole list, or of a very long one what is nearest.
    static String to(String word, Collection<String> known) {
        if (known.isEmpty()) return "Remove it.";
        var nearest = known.stream()
                .sorted(Comparator.comparingInt((String one) -> steps(word, one))
                        .thenComparing(one -> one))
                .toList();
        var closest = nearest.getFirst();
        if (steps(word, closest) <= alike(word)) return "Did you mean '" + closest + "'?";
        if (known.size() <= FEW) return "Use one of: " + String.join(", ", known) + ".";
        return "Nearest are: " + String.join(", ", nearest.subList(0, NEAREST)) + ".";
    }

    /// How many letters two words for the same may differ in; of a short code only one.
    private static int alike(String word) {
        return word.length() < 4 ? 1 : Math.max(2, word.length() / 3);
    }

    /// Letters to add, drop or change (Levenshtein).
    private static int steps(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                var change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
