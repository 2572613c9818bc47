package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerzien.family.PartialDate;

/// Chooses among the readings of a date: the likeliest that is a day, month or year of the paper's calendars.
///
/// @param raw the reading chosen, as printed
/// @param dates what it may mean, likeliest first; empty when no reading is a date
/// @param others what less likely readings mean
/// @param confidence how far the choice may be trusted, 0 to 1
record DateChoice(String raw, List<PartialDate> dates, List<PartialDate> others, double confidence) {
    /// A reading that was chosen only because likelier ones are no dates.
    private static final double SECOND_BEST = 0.4;
    /// Readings less likely than this are not shown.
    private static final double UNLIKELY = 0.02;

    /// @param raw the words of the date
    /// @param runs the figures among them that were read twice
    /// @param seen how sure the page's recogniser was
    /// @param dates what a text may mean as the date of this field
    static DateChoice of(String raw, List<NumberRun> runs, double seen, Function<String, DateReading> dates) {
        var readings = readings(raw, runs);
        var found = readings.stream().map(dates).toList();
        int chosen = 0;
        while (chosen < found.size() && isNone(found.get(chosen))) chosen++;
        var others = new ArrayList<PartialDate>();
        for (int i = 0; i < found.size(); i++)
            if (i > chosen || isNone(found.get(i))) others.addAll(found.get(i).meanings());
        if (chosen == found.size()) return new DateChoice(raw, List.of(), others, 0);
        double confidence =
                runs.stream().mapToDouble(NumberRun::confidence).min().orElse(seen);
        if (chosen > 0) confidence = Math.min(SECOND_BEST, confidence);
        return new DateChoice(
                readings.get(chosen),
                found.get(chosen).meanings(),
                others,
                found.get(chosen).certainty(confidence));
    }

    private static boolean isNone(DateReading reading) {
        return reading.meanings().isEmpty() || reading.doubted();
    }

    /// What may stand on the paper, likeliest first; one run at a time is read otherwise.
    private static List<String> readings(String raw, List<NumberRun> runs) {
        var readings = new LinkedHashSet<>(List.of(raw));
        for (var run : runs) {
            var candidates = run.second().candidates();
            for (var candidate : candidates)
                if (candidate.share() >= UNLIKELY || candidate == candidates.getFirst())
                    readings.add(raw.replace(
                            run.word().text(), run.second().alphabet().printed(candidate.text())));
            var printed = run.word().text();
            // 19/11 read as 19/1: one figure twice; 7 read as 17: one less
            var counted = switch (run.strokes()) {
                case AS_READ -> List.<String>of();
                case MORE -> atEachFigure(printed, at -> printed.substring(0, at + 1) + printed.substring(at));
                case FEWER -> atEachFigure(printed, at -> printed.substring(0, at) + printed.substring(at + 1));
            };
            for (var text : counted) readings.add(raw.replace(printed, text));
        }
        return List.copyOf(readings);
    }

    /// What a text becomes where one of its figures is changed, each in turn.
    private static List<String> atEachFigure(String text, IntFunction<String> changed) {
        return IntStream.range(0, text.length())
                .filter(place -> Character.isDigit(text.charAt(place)))
                .mapToObj(changed)
                .distinct()
                .toList();
    }

    /// The dates of the reading chosen and of the others, without the likeliest.
    Stream<PartialDate> alternatives() {
        return Stream.concat(dates.stream().skip(1), others.stream());
    }
}
