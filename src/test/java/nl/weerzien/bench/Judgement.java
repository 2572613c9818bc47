package nl.weerzien.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.weerzien.bench.Counts.Of;
import nl.weerzien.bench.papers.Truth;
import nl.weerzien.bench.papers.Truth.Field;
import nl.weerzien.document.Extract;
import nl.weerzien.document.Reading;
import nl.weerzien.shared.MessageKey;

/// Compares what was read with what is printed.
final class Judgement {
    /// What the confirmation page shows without asking a person to look at the paper.
    private static final double SURE = 0.5;

    private static final MessageKey GLARE = new MessageKey("document.quality.glare");

    private final Truth truth;
    private final Printed printed;
    final List<String> misses = new ArrayList<>();

    Judgement(Truth truth) {
        this.truth = truth;
        this.printed = Printed.of(truth);
    }

    Counts of(Reading reading) {
        var counts = empty();
        if (!truth.kind().isEmpty()) {
            var kind = reading.kinds().isEmpty()
                    ? "-"
                    : reading.kinds().getFirst().kind().code();
            counts.addIf(
                    Of.KINDS_RIGHT, found(kind.equals(truth.kind()), "kind " + truth.kind() + " taken for " + kind));
        }
        dates(reading, counts);
        for (var field : printed.numbers())
            counts.addIf(
                    Of.NUMBERS_FOUND,
                    found(reading, field, one -> digits(one.value()).equals(digits(field.value()))));
        for (var field : printed.names())
            counts.addIf(Of.NAMES_FOUND, found(reading, field, one -> Nearest.sameName(field.value(), one.value())));
        counts.add(Of.SIGN_ERRORS, signErrors(reading.text()));
        counts.addIf(
                Of.GLARE_TOLD,
                reading.pages().stream()
                        .anyMatch(page -> page.quality().verdicts().contains(GLARE)));
        counts.add(Of.VALUES_IN_TEXT, valuesIn(reading.text()));
        var zone = reading.zone();
        if (!truth.zone().isEmpty()) {
            boolean right = zone != null && zone.proven() && zone.lines().equals(truth.zone());
            counts.addIf(Of.ZONES_VALID, found(right, "zone " + (zone == null ? "not found" : zone.lines())));
        }
        return counts;
    }

    /// What there is to find.
    Counts empty() {
        var counts = new Counts();
        counts.add(Of.PAPERS, 1);
        counts.addIf(Of.KINDS, !truth.kind().isEmpty());
        counts.add(Of.DATES, printed.dates().size());
        counts.add(Of.NUMBERS, printed.numbers().size());
        counts.add(Of.NAMES, printed.names().size());
        counts.add(
                Of.SIGNS,
                truth.lines().stream()
                        .mapToInt(line -> Nearest.plain(line).length())
                        .sum());
        counts.add(Of.VALUES, values().count());
        counts.addIf(Of.ZONES, !truth.zone().isEmpty());
        return counts;
    }

    private void dates(Reading reading, Counts counts) {
        for (var field : printed.dates())
            counts.addIf(Of.DATES_FOUND, found(reading, field, one -> Printed.isDay(field.iso(), one.value())));
        if (truth.fields().isEmpty()) return;
        for (var extract : reading.extracts()) {
            if (!extract.field().isDate() || extract.value().isEmpty()) continue;
            boolean sure = extract.confidence() >= SURE;
            boolean right = printed.dates().stream()
                    .anyMatch(field -> Printed.isFor(field, extract) && Printed.isDay(field.iso(), extract.value()));
            counts.addIf(Of.DATES_SURE, sure);
            counts.addIf(Of.DATES_WRONG, !right);
            counts.addIf(Of.DATES_SURE_WRONG, sure && !right);
            if (sure && !right)
                misses.add("sure and wrong: " + extract.field() + " " + extract.value() + " of " + extract.raw());
        }
    }

    private boolean found(Reading reading, Field field, Predicate<Extract> fits) {
        var proposals = reading.extracts().stream()
                .filter(extract -> Printed.isFor(field, extract))
                .toList();
        var names = proposals.stream()
                .filter(one -> one.field() == field.name())
                .map(one -> one.value() + " <" + one.raw() + ">")
                .toList();
        return found(proposals.stream().anyMatch(fits), field.name() + " " + field.value() + " not in " + names);
    }

    private boolean found(boolean right, String miss) {
        if (!right) misses.add(miss);
        return right;
    }

    /// Over all printed pieces, each against the place of the text that is nearest to it.
    int signErrors(String text) {
        var plain = Nearest.plain(text);
        return truth.lines().stream()
                .mapToInt(line -> Nearest.within(Nearest.plain(line), plain))
                .sum();
    }

    /// How many dates, numbers and names stand in the text as they are printed; for names fifteen of a hundred letters
    /// may
    /// be wrong.
    int valuesIn(String text) {
        var plain = Nearest.plain(text);
        return (int) values().filter(field -> {
                    var value = Nearest.plain(field.value());
                    int allowed = printed.names().contains(field) ? (int) (0.15 * value.length()) : 0;
                    return Nearest.within(value, plain) <= allowed;
                })
                .count();
    }

    boolean zoneIn(String text) {
        var plain = text.replace(" ", "");
        return !truth.zone().isEmpty() && truth.zone().stream().allMatch(plain::contains);
    }

    private Stream<Field> values() {
        return Stream.of(printed.dates(), printed.numbers(), printed.names()).flatMap(List::stream);
    }

    private static String digits(String number) {
        return Nearest.plain(number).replaceAll("[^0-9A-Za-z]", "");
    }
}
