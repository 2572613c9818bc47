package nl.weerzien.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.weerzien.bench.Counts.Of;
import nl.weerzien.bench.papers.PaperFolder;
import nl.weerzien.bench.papers.PaperMaker;
import nl.weerzien.bench.papers.Truth;
import nl.weerzien.checklist.files.RuleFiles;
import nl.weerzien.document.ReadOutcome;
import nl.weerzien.document.Reader;
import nl.weerzien.document.ReadingHints;
import nl.weerzien.document.reader.BenchReaders;
import nl.weerzien.shared.Country;
import org.jspecify.annotations.Nullable;

/// `./run bench reading`: reads papers of which is known what they say.
public final class ReadingBench {
    private static final Path MADE = Path.of("target", "bench-papers");
    private static final Path NATIVES = Path.of("target", "natives");
    /// Whose papers are mostly in a language, for folders that do not say.
    private static final Map<String, String> USUAL =
            Map.of("ara", "SY", "fas", "IR", "tir", "ER", "amh", "ET", "tur", "TR", "urd", "PK", "kur", "IQ");

    private final Wishes wishes;
    private final PrintStream out;
    private final Path models = Path.of(Objects.requireNonNull(System.getenv("WEERZIEN_MODELS"), "WEERZIEN_MODELS"));
    private final Table languages = new Table("language");
    private final Table layouts = new Table("layout");
    private long peak;

    private ReadingBench(Wishes wishes, PrintStream out) {
        this.wishes = wishes;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        var words = Arrays.asList(arguments);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (words.isEmpty() || !words.getFirst().equals("reading") || words.contains("--help")) {
            out.println(Wishes.HELP);
            System.exit(words.contains("--help") ? 0 : 2);
        }
        new ReadingBench(Wishes.of(words.subList(1, words.size())), out).run();
    }

    private void run() throws Exception {
        var folder = wishes.folder() == null ? made() : wishes.folder();
        var kinds = RuleFiles.load(Path.of("checklists")).kinds();
        var reader = BenchReaders.open(models, NATIVES, kinds);
        try (var closing = (AutoCloseable) reader;
                var beside = new Beside(models, NATIVES)) {
            var pdf = wishes.alone()
                    ? Optional.<OcrMyPdf>empty()
                    : OcrMyPdf.find(models, Path.of("target", "bench-tessdata"));
            for (var papers : PaperFolder.in(folder))
                for (var truth : papers.truths())
                    if (wanted(truth))
                        for (var picture : papers.pictures(truth.id()))
                            read(reader, beside, pdf.orElse(null), truth, picture);
        }
        languages.print(out);
        layouts.print(out);
        out.println("peak memory of the reader process: " + peak + " MB");
        new Aims(languages, out).print();
    }

    private Path made() throws IOException {
        if (Files.exists(MADE)) {
            try (var old = Files.walk(MADE)) {
                for (var file : old.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(file);
            }
        }
        new PaperMaker(MADE, wishes.seed(), wishes.variants()).make(wishes.each(), wishes.only());
        return MADE;
    }

    private boolean wanted(Truth truth) {
        return (truth.language() + " " + truth.layout() + " " + truth.kind() + " " + truth.id())
                .matches(".*(" + wishes.only() + ").*");
    }

    private void read(Reader reader, Beside beside, @Nullable OcrMyPdf pdf, Truth truth, Path picture)
            throws Exception {
        var variant = picture.getParent().getFileName().toString().replaceAll("^rot$", "rotated");
        if (wishes.variants().stream().noneMatch(one -> one.folder().equals(variant))) return;
        var origin = origin(truth);
        var judgement = new Judgement(truth);
        var counts = measured(reader, judgement, picture, origin);
        if (!wishes.alone()) {
            var models = BenchReaders.languages(origin, this.models).getFirst();
            var plain = beside.read(models, picture);
            counts.add(Of.PLAIN_PAPERS, 1);
            add(counts, judgement, plain, List.of(Of.PLAIN_SIGN_ERRORS, Of.PLAIN_VALUES, Of.PLAIN_ZONES, Of.PLAIN_CPU));
            if (pdf != null) {
                counts.add(Of.PDF_PAPERS, 1);
                var answer = pdf.read(models, picture);
                add(counts, judgement, answer, List.of(Of.PDF_SIGN_ERRORS, Of.PDF_VALUES, Of.PDF_ZONES, Of.PDF_CPU));
            }
        }
        languages.add(truth.language(), variant, counts);
        layouts.add(truth.layout().isEmpty() ? "-" : truth.layout(), variant, counts);
        if (wishes.details())
            judgement.misses.forEach(
                    miss -> out.println(truth.id() + " " + truth.layout() + " " + variant + ": " + miss));
    }

    private static void add(Counts counts, Judgement judgement, Beside.Answer answer, List<Of> to) {
        counts.add(to.get(0), judgement.signErrors(answer.text()));
        counts.add(to.get(1), judgement.valuesIn(answer.text()));
        counts.addIf(to.get(2), judgement.zoneIn(answer.text()));
        counts.add(to.get(3), answer.cpu());
    }

    private Counts measured(Reader reader, Judgement judgement, Path picture, @Nullable Country origin)
            throws IOException {
        var content = Files.readAllBytes(picture);
        double before = Burden.ofChildren("read");
        long started = System.nanoTime();
        var outcome = reader.read(content, ReadingHints.of(origin));
        double seconds = (System.nanoTime() - started) / 1e9;
        var process = Burden.child("read");
        var counts = outcome instanceof ReadOutcome.Read(var reading) ? judgement.of(reading) : judgement.empty();
        if (!(outcome instanceof ReadOutcome.Read)) {
            judgement.misses.add(outcome.toString());
            counts.add(Of.UNREAD, 1);
            counts.add(Of.SIGN_ERRORS, counts.get(Of.SIGNS));
        }
        counts.add(Of.SECONDS, seconds);
        counts.add(Of.CPU, Burden.ofChildren("read") - before);
        peak = Math.max(peak, process.map(Burden::peak).orElse(0L));
        return counts;
    }

    private static @Nullable Country origin(Truth truth) {
        if (!truth.origin().isEmpty()) return new Country(truth.origin());
        var usual = USUAL.get(truth.language().split("\\+")[0]);
        return usual == null ? null : new Country(usual);
    }
}
