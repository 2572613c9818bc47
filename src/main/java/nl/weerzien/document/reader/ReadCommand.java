package nl.weerzien.document.reader;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.document.Inspection;
import nl.weerzien.document.ReadOutcome;
import nl.weerzien.document.Reader;
import nl.weerzien.document.ReadingHints;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// The door `read`: reads files without the web application, in the same supervised process.
public final class ReadCommand {
    static final String HELP = """
            read FILE… [--origin SY] [--json]    read papers without the web application

            FILE            JPEG, PNG, WebP, TIFF, HEIC or PDF, up to 25 MB and 60 pages
            --origin XX     the country whose registry probably issued them, two letters; chooses languages and words
            --json          one JSON array, one object a file:
              file          as given
              outcome       read | unreadable | refused | lost
              reason        message key of why not; null when read
              mediaType     image/jpeg …; null when refused
              pages         [{number, width, height, rotation, confidence, text,
                              quality: {sharpness, light, ink, verdicts[]}}]
              kind          likeliest kind of paper; null when nothing spoke for any
              kinds         [{kind, confidence, spokeForIt[]}]
              fields        [{name, raw, value, calendar, confidence, page, box: {x, y, width, height}, alternatives[]}]
                            dates Gregorian, ISO 8601, a/b when they may mean a range; value "" when it must be looked up
                            on the paper; boxes in pixels of a picture of that page's width and height
              zone          machine-readable zone or null: {format, lines[], proven, checks: {part: passed}}
              text          of all pages
              quality       verdicts and warnings, message keys
              language      ISO 639-3
              milliseconds  in the reader

            Ends with 0 when every file was read, 1 when one was not, 2 when it was called wrongly.""";

    private ReadCommand() {}

    /// @param arguments as after `./run read`; those of the whole application (`--weerzien.…=`) are not for
    /// this door
    /// @param models folder of the reading models; null when there is none
    /// @param cache folder for native libraries
    /// @param kinds the papers that may come
    /// @return what the process ends with
    public static int run(
            List<String> arguments, @Nullable Path models, Path cache, List<KindDescription> kinds, PrintStream out) {
        var files = new ArrayList<String>();
        Country origin = null;
        boolean json = false;
        var rest =
                arguments.stream().filter(one -> !one.startsWith("--weerzien.")).toList();
        for (int i = 0; i < rest.size(); i++) {
            var argument = rest.get(i);
            if (argument.equals("--json")) json = true;
            else if (argument.equals("--origin")
                    && i + 1 < rest.size()
                    && rest.get(i + 1).matches("[A-Za-z]{2}"))
                origin = new Country(rest.get(++i).toUpperCase(Locale.ROOT));
            else if (argument.startsWith("--")) return usage(argument, out);
            else files.add(argument);
        }
        if (files.isEmpty()) return usage("", out);
        try (var reader = new SupervisedReader(
                models, cache, 1, new Vocabulary(kinds), Budgets.USUAL, Clock.systemDefaultZone())) {
            return read(reader, files, ReadingHints.of(origin), json, out);
        }
    }

    private static int usage(String argument, PrintStream out) {
        out.println(HELP);
        if (argument.equals("--help")) return 0;
        return 2;
    }

    private static int read(Reader reader, List<String> files, ReadingHints hints, boolean json, PrintStream out) {
        var reports = new ArrayList<Map<String, @Nullable Object>>();
        int result = 0;
        for (var file : files) {
            var report = report(reader, file, hints);
            if (!report.outcome().equals("read")) result = 1;
            if (json) reports.add(report.json());
            else out.println(report.plain());
        }
        if (json) out.println(ReadReport.json(reports));
        return result;
    }

    private static ReadReport report(Reader reader, String file, ReadingHints hints) {
        try {
            if (!Files.isRegularFile(Path.of(file)))
                return ReadReport.refused(file, new MessageKey("document.refused.no-file"));
            if (Files.size(Path.of(file)) > Budgets.USUAL.bytes())
                return ReadReport.refused(file, new MessageKey("document.refused.too-big"));
            var content = Files.readAllBytes(Path.of(file));
            return switch (reader.inspect(content)) {
                case Inspection.Refused(var reason) -> ReadReport.refused(file, reason);
                case Inspection.Acceptable(var type, var _) ->
                    switch (reader.read(content, hints)) {
                        case ReadOutcome.Read(var reading) -> ReadReport.read(file, type, reading);
                        case ReadOutcome.Unreadable(var reason, var pages) ->
                            ReadReport.unreadable(file, type, reason, pages);
                        case ReadOutcome.Lost(var reason) -> ReadReport.lost(file, type, reason);
                    };
            };
        } catch (IOException failure) {
            return ReadReport.refused(file, new MessageKey("document.refused.no-file"));
        }
    }
}
