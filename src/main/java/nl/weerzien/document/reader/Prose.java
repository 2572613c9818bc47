package nl.weerzien.document.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.document.Word;
import nl.weerzien.document.reader.DateReading.Standing;
import nl.weerzien.document.reader.LabelFinder.Found;
import nl.weerzien.document.reader.LabelFinder.Known;
import nl.weerzien.document.reader.ProseCues.Cue;

/// Finds values in sentences: behind a phrase (`born on 3 May 1980`) or, for Latin names and for dates, before one
/// (`Amal Karimi, born on`; `در تاریخ ۱۳۹۸/۱۱/۱۰ صادر شد`).
///
/// @param words running text in reading order
/// @param cues phrases to look for
record Prose(List<Word> words, List<Cue> cues, DateReader dates) {
    /// So many words without a wide gap make a line of running text; the line behind it may be shorter.
    private static final int LINE = 6;
    /// So many leave no doubt that it is no title.
    private static final int SENTENCE = 8;
    private static final double WIDE = 2.5;
    /// A date stands at most this many words behind its phrase, since a place may come between.
    private static final int TO_DATE = 9;
    private static final int LONGEST_DATE = 5;
    private static final int TO_NUMBER = 4;
    private static final int FEWEST_DIGITS = 4;
    private static final int LONGEST_NAME = 5;
    /// Sentences are less clear than forms.
    private static final double TRUST = 0.9;

    /// The running text among the rows of a page, without the words that a label has claimed.
    static Prose of(List<Row> rows, List<Labelled> labelled, List<Cue> cues, DateReader dates) {
        var claimed = labelled.stream().flatMap(one -> one.value().stream()).toList();
        var words = new ArrayList<Word>();
        boolean before = false;
        for (var row : rows) {
            boolean running = isRunning(row, LINE);
            if (running || before && isRunning(row, 1))
                row.inDirection(Script.mostlyRightToLeft(text(row))).stream()
                        .filter(word -> !claimed.contains(word))
                        .forEach(words::add);
            before = running;
        }
        return new Prose(words, cues, dates);
    }

    private static String text(Row row) {
        return String.join(" ", row.words().stream().map(Word::text).toList());
    }

    /// The rows that are no sentences: titles, labels, values. A sentence may name many a kind of paper that it is
    /// not written on.
    static List<Row> outside(List<Row> rows) {
        var outside = new ArrayList<Row>();
        boolean before = false;
        for (var row : rows) {
            boolean running = isRunning(row, SENTENCE);
            if (!running && !(before && isRunning(row, 1))) outside.add(row);
            before = running;
        }
        return outside;
    }

    private static boolean isRunning(Row row, int least) {
        for (int i = 1; i < row.words().size(); i++)
            if (Row.gap(row.words().get(i - 1).box(), row.words().get(i).box()) > WIDE * row.height()) return false;
        return row.words().size() >= least;
    }

    List<Labelled> find() {
        var result = new ArrayList<Labelled>();
        for (int from = 0; from < words.size(); from++) {
            var spoken = longest(from);
            if (spoken.isEmpty()) continue;
            int to = from + spoken.get().words();
            for (var same :
                    cues.stream().filter(spoken.get().cue()::saysTheSame).toList()) {
                var value = same.before() ? before(same.field(), from) : value(same.field(), to);
                if (value.isEmpty()) continue;
                // what stands behind a date says more about it than what leads to it
                if (same.before()) result.removeIf(one -> one.value().stream().anyMatch(value::contains));
                result.add(labelled(same, words.subList(from, to), value));
            }
            from = to - 1;
        }
        return result;
    }

    private Labelled labelled(Cue cue, List<Word> spoken, List<Word> value) {
        var known = new Known(cue.text(), cue.folded(), cue.field(), true);
        boolean rightToLeft = Script.rightToLeft(cue.text());
        return new Labelled(
                new Found(known, List.copyOf(spoken), Row.around(spoken), TRUST, rightToLeft), value, false);
    }

    /// A phrase as it stands in the text.
    ///
    /// @param words how many of the text it takes
    private record Spoken(Cue cue, int words) {}

    private Optional<Spoken> longest(int from) {
        return cues.stream()
                .flatMap(cue -> spoken(cue, from).stream())
                .max(Comparator.comparingInt(spoken -> spoken.cue().folded().length()));
    }

    /// The phrase, or what is left of one so long that a letter may be wrong where a fold broke a word of it in two:
    /// `ge oren op`.
    private Optional<Spoken> spoken(Cue cue, int from) {
        if (stands(cue, from, cue.words())) return Optional.of(new Spoken(cue, cue.words()));
        int broken = cue.words() + 1;
        boolean isBroken = Nearness.allowed(cue.folded()) >= 1
                && stands(cue, from, broken)
                && words.subList(from, from + broken).stream().noneMatch(word -> Digits.any(word.text()));
        return isBroken ? Optional.of(new Spoken(cue, broken)) : Optional.empty();
    }

    private boolean stands(Cue cue, int from, int count) {
        return from + count <= words.size() && cue.is(words.subList(from, from + count));
    }

    private List<Word> value(FieldName field, int from) {
        if (field.isDate()) return date(from);
        return field.code().endsWith("-number") ? number(from) : name(from);
    }

    /// The first date behind the phrase; the longest reading of it that is a whole day.
    private List<Word> date(int from) {
        for (int at = from; at < Math.min(words.size(), from + TO_DATE); at++) {
            if (at > from && leadsToADate(at)) return List.of();
            if (!Digits.any(words.get(at).text())) continue;
            for (int to = Math.min(words.size(), at + LONGEST_DATE); to > at; to--) {
                var window = words.subList(at, to);
                if (Digits.any(window.getLast().text()) && isDay(window)) return List.copyOf(window);
            }
        }
        return List.of();
    }

    private boolean leadsToADate(int at) {
        return longest(at).stream()
                .flatMap(spoken -> cues.stream().filter(spoken.cue()::saysTheSame))
                .anyMatch(cue -> cue.field().isDate() && !cue.before());
    }

    private boolean isDay(List<Word> window) {
        var found = dates.read(Digits.western(FieldReader.text(window)));
        return !found.isEmpty() && found.getFirst().isWhole();
    }

    private List<Word> number(int from) {
        for (int at = from; at < Math.min(words.size(), from + TO_NUMBER); at++)
            if (Digits.only(words.get(at).text()).length() >= FEWEST_DIGITS) return List.of(words.get(at));
        return List.of();
    }

    /// Up to the next phrase, a figure, or the end of a clause.
    private List<Word> name(int from) {
        var name = new ArrayList<Word>();
        for (int at = from; at < Math.min(words.size(), from + LONGEST_NAME + 1); at++) {
            var text = words.get(at).text();
            if (Digits.any(text) || longest(at).isPresent()) return name;
            name.add(words.get(at));
            if (text.matches(".*[,.;:،؛።፣]")) return name;
        }
        return List.of();
    }

    private List<Word> before(FieldName field, int to) {
        return field.isDate() ? dateBefore(to) : nameBefore(to);
    }

    /// The shortest run of words that is a whole day, or a longer one in which the same day is written twice.
    private List<Word> dateBefore(int to) {
        List<Word> day = List.of();
        for (int from = to - 1; from >= Math.max(0, to - LONGEST_DATE); from--) {
            var window = List.copyOf(words.subList(from, to));
            if (!Digits.any(window.getFirst().text()) || !isDay(window)) continue;
            if (day.isEmpty() || dates.look(FieldReader.text(window)).standing() == Standing.TWICE) day = window;
        }
        return day;
    }

    private List<Word> nameBefore(int to) {
        var name = new ArrayList<Word>();
        for (int at = to - 1; at >= Math.max(0, to - LONGEST_NAME); at--) {
            var text = words.get(at).text();
            boolean ends = at < to - 1 && text.matches(".*[,.;:]");
            if (ends || !Character.isUpperCase(text.codePointAt(0))) break;
            name.addFirst(words.get(at));
        }
        return name.size() > 1 ? name : List.of();
    }
}
