package nl.weerzien.checklist.files;

import java.util.Collection;
import java.util.Comparator;

/// Helps somebody who mistyped a word.
final class Closest {
    private static final int FEW = 12;

    private Closest() {}

    /// What to do: the known word that looks most like it, or the whole list when it is short.
    static String to(String word, Collection<String> known) {
        if (known.isEmpty()) return "Remove it.";
        var closest = known.stream()
                .min(Comparator.comparingInt(one -> steps(word, one)))
                .orElseThrow();
        if (steps(word, closest) <= Math.max(2, word.length() / 3)) return "Did you mean '" + closest + "'?";
        if (known.size() > FEW) return "The list stands in checklists/README.md.";
        return "Use one of: " + String.join(", ", known) + ".";
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
