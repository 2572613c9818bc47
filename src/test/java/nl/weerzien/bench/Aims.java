package nl.weerzien.bench;

import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.weerzien.bench.Counts.Of;

/// What reading papers it was not built on should reach, and whether it does.
///
/// @param languages sums by language and variant
record Aims(Table languages, PrintStream out) {

    void print() {
        each("dates found, clean, at least 95 % in every language", "clean", Of.DATES_FOUND, Of.DATES, 0.95);
        each("dates found, photo, at least 90 % in every language", "photo", Of.DATES_FOUND, Of.DATES, 0.90);
        each("names found, clean, at least 90 % in every language", "clean", Of.NAMES_FOUND, Of.NAMES, 0.90);
        each("names found, photo, at least 85 % in every language", "photo", Of.NAMES_FOUND, Of.NAMES, 0.85);
        sureAndWrong();
        all("kind right, clean, at least 95 %", "clean", Of.KINDS_RIGHT, Of.KINDS, 0.95);
        all("MRZ valid, clean, at least 95 %", "clean", Of.ZONES_VALID, Of.ZONES, 0.95);
        all("MRZ valid, photo, at least 85 %", "photo", Of.ZONES_VALID, Of.ZONES, 0.85);
        var clean = sum("clean");
        if (!clean.has(Of.PLAIN_PAPERS)) return;
        double times = clean.get(Of.CPU) / clean.get(Of.PLAIN_CPU);
        say(
                times <= 2,
                "CPU of a clean page at most twice plain Tesseract's",
                String.format(Locale.ROOT, "%.1f times", times));
    }

    private void each(String aim, String variant, Of part, Of whole, double least) {
        var there = languages.of(variant).entrySet().stream()
                .filter(one -> one.getValue().has(whole))
                .toList();
        if (there.isEmpty()) return;
        var missed = there.stream()
                .filter(one -> one.getValue().share(part, whole) < least)
                .map(one -> one.getKey() + " " + one.getValue().percent(part, whole))
                .collect(Collectors.joining(", "));
        say(missed.isEmpty(), aim, missed.isEmpty() ? "" : "short: " + missed);
    }

    private void sureAndWrong() {
        var all = new Counts();
        for (var variant : new String[] {"clean", "photo", "glare", "skew", "rotated", "rot", "low"})
            all.addAll(sum(variant));
        if (!all.has(Of.DATES_SURE)) return;
        say(
                all.share(Of.DATES_SURE_WRONG, Of.DATES_SURE) < 0.01,
                "fewer than 1 % wrong among the dates it calls sure",
                all.of(Of.DATES_SURE_WRONG, Of.DATES_SURE));
    }

    private void all(String aim, String variant, Of part, Of whole, double least) {
        var sum = sum(variant);
        if (sum.has(whole)) say(sum.share(part, whole) >= least, aim, sum.percent(part, whole));
    }

    private Counts sum(String variant) {
        var sum = new Counts();
        languages.of(variant).values().forEach(sum::addAll);
        return sum;
    }

    private void say(boolean met, String aim, String how) {
        out.println((met ? "met      " : "not met  ") + aim + (how.isEmpty() ? "" : "  (" + how + ")"));
    }
}
