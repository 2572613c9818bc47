package nl.weerzien.document.reader;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.weerzien.checklist.KindDescription;
import nl.weerzien.document.Reader;
import nl.weerzien.shared.Country;
import org.jspecify.annotations.Nullable;

/// Opens the reader to the benchmark as the application runs it.
public final class BenchReaders {
    private static final int PATIENCE = 10;

    private BenchReaders() {}

    /// A reader with one process, with patience for a machine that does other work beside: what a page costs is
    /// measured, not punished. It is closed as [AutoCloseable].
    public static Reader open(Path models, Path cache, List<KindDescription> kinds) {
        var usual = Budgets.USUAL;
        var patient = new Budgets(
                usual.bytes(),
                usual.pages(),
                usual.pixels(),
                usual.inspection().multipliedBy(PATIENCE),
                usual.page().multipliedBy(PATIENCE),
                usual.document().multipliedBy(PATIENCE),
                usual.heapMegabytes(),
                usual.residentMegabytes(),
                usual.documentsPerProcess());
        return new SupervisedReader(models, cache, 1, new Vocabulary(kinds), patient, Clock.systemDefaultZone());
    }

    /// The combinations of models with which papers of an origin are read, likeliest first.
    public static List<String> languages(@Nullable Country origin, Path models) {
        return Languages.of(origin, models);
    }
}
