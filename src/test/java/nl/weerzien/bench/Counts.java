package nl.weerzien.bench;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// Sums over papers.
final class Counts {
    /// What is counted.
    enum Of {
        PAPERS,
        KINDS,
        KINDS_RIGHT,
        DATES,
        DATES_FOUND,
        /// Dates proposed with a value that the paper does not give for that field.
        DATES_WRONG,
        DATES_SURE,
        /// The wrong ones among those that a person is not asked to look at.
        DATES_SURE_WRONG,
        NUMBERS,
        NUMBERS_FOUND,
        NAMES,
        NAMES_FOUND,
        SIGNS,
        SIGN_ERRORS,
        ZONES,
        ZONES_VALID,
        /// Papers of which the sender was told that a light shines on the letters.
        GLARE_TOLD,
        SECONDS,
        CPU,
        UNREAD,
        PLAIN_PAPERS,
        PLAIN_SIGN_ERRORS,
        PLAIN_VALUES,
        PLAIN_ZONES,
        PLAIN_CPU,
        PDF_PAPERS,
        PDF_SIGN_ERRORS,
        PDF_VALUES,
        PDF_ZONES,
        PDF_CPU,
        /// Values as printed that stand somewhere in the text the reader gives.
        VALUES,
        VALUES_IN_TEXT
    }

    private final Map<Of, Double> sums = new EnumMap<>(Of.class);

    void add(Of what, double number) {
        sums.merge(what, number, Double::sum);
    }

    void addIf(Of what, boolean happened) {
        if (happened) add(what, 1);
    }

    void addAll(Counts other) {
        other.sums.forEach(this::add);
    }

    double get(Of what) {
        return sums.getOrDefault(what, 0.0);
    }

    boolean has(Of what) {
        return get(what) > 0;
    }

    double share(Of part, Of whole) {
        return get(part) / get(whole);
    }

    /// Like `83 %`; `-` where there is nothing to find.
    String percent(Of part, Of whole) {
        return has(whole) ? String.format(Locale.ROOT, "%.0f %%", 100 * share(part, whole)) : "-";
    }

    String fine(Of part, Of whole) {
        return has(whole) ? String.format(Locale.ROOT, "%.1f %%", 100 * share(part, whole)) : "-";
    }

    /// Like `3/120`.
    String of(Of part, Of whole) {
        return has(whole) ? String.format(Locale.ROOT, "%.0f/%.0f", get(part), get(whole)) : "-";
    }

    String mean(Of sum, Of papers) {
        return has(papers) ? String.format(Locale.ROOT, "%.1f", share(sum, papers)) : "-";
    }
}
