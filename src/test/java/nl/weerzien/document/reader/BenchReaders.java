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
    private BenchReaders() {}

    /// A reader with one process. It is closed as [AutoCloseable].
    public static Reader open(Path models, Path cache, List<KindDescription> kinds) {
        return new SupervisedReader(models, cache, 1, new Vocabulary(kinds), Budgets.USUAL, Clock.systemDefaultZone());
    }

    /// The combinations of models with which papers of an origin are read, likeliest first.
    public static List<String> languages(@Nullable Country origin, Path models) {
        return Languages.of(origin, models);
    }
}
