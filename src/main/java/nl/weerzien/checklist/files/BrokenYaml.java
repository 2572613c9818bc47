package nl.weerzien.checklist.files;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;

/// Where a file stops being YAML, and what to do, in words of somebody who writes rules and not programs.
///
/// @param line that of the slip itself, which is not always where the parser noticed it; 0 when not known
record BrokenYaml(int line, String cure) {
    private static final Pattern MARK = Pattern.compile("in reader, line (\\d+), column");

    static BrokenYaml of(String text, JacksonException failure) {
        var said = String.valueOf(failure.getOriginalMessage());
        var marks = MARK.matcher(said)
                .results()
                .map(mark -> Integer.parseInt(mark.group(1)))
                .toList();
        var noticed = marks.isEmpty() ? 0 : marks.getLast();
        var begun = marks.isEmpty() ? 0 : marks.getFirst();
        var quote = openQuote(text, noticed);
        if (said.contains("(TAB)")) return new BrokenYaml(noticed, "there is a tab. Use spaces only.");
        if (quote > 0) return new BrokenYaml(quote, "the quote \" that opens here is not closed. Close it.");
        if (said.contains("could not find expected ':'"))
            return new BrokenYaml(begun, "between key and value stands a colon and a space: 'key: value'. Write both.");
        if (said.contains("parsing a flow"))
            return new BrokenYaml(begun, "a comma, or the } or ] at the end, is missing. Write it.");
        if (said.contains("mapping values are not allowed"))
            return new BrokenYaml(
                    noticed, "one colon too many, or too far to the right. Put a text with a colon between quotes.");
        if (said.contains("expected <block end>"))
            return new BrokenYaml(
                    noticed, "it does not begin below its neighbours. Give it as many spaces before it as they have.");
        if (said.contains("cannot start any token"))
            return new BrokenYaml(noticed, "a value cannot begin with this sign. Put it between quotes.");
        return new BrokenYaml(noticed, said.lines().findFirst().orElse("") + ". Check indents and quotes.");
    }

    /// The first line, up to where the parser noticed something, whose double quotes do not come in pairs; 0 when none.
    private static int openQuote(String text, int upTo) {
        List<String> lines = text.lines().limit(upTo).toList();
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).strip().startsWith("#"))
                .filter(i ->
                        lines.get(i).chars().filter(letter -> letter == '"').count() % 2 == 1)
                .map(i -> i + 1)
                .findFirst()
                .orElse(0);
    }
}
