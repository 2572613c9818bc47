package nl.weerzien.checklist;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.weerzien.checklist.files.RuleFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// What one checklist costs, and what a new edition costs a country full of open cases. Run by `./run bench checklist`.
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ChecklistBench {
    private static final int CASES = 1_000;
    private static final LocalDate LAST_DAY_OF_THE_OLD_LAW = LocalDate.of(2026, 6, 11);
    private static final LocalDate FIRST_DAY_OF_THE_NEW_LAW = LocalDate.of(2026, 6, 12);

    private final RuleBook rules = RuleFiles.load(Path.of("checklists"));
    private final ChecklistService service = RuleFiles.service(Path.of("checklists"));
    private final List<Prepared> cases = new ArrayList<>();

    /// A relative of an open case, and what was asked on the last day of the old law.
    private record Prepared(Circumstances circumstances, PreparedUnder before) {}

    /// Every answer to every fact, drawn by a fixed seed: one in five is unknown, as at an intake.
    @Setup
    public void openCases() {
        var random = new Random(29);
        for (int i = 0; i < CASES; i++) {
            var circumstances = Circumstances.of(
                    rules.origins().get(random.nextInt(rules.origins().size())).country());
            for (var fact : Fact.values())
                if (fact.known() != Fact.Known.ROAD && random.nextInt(5) > 0)
                    circumstances = told(circumstances, fact, random);
            cases.add(new Prepared(circumstances, record(circumstances, LAST_DAY_OF_THE_OLD_LAW)));
        }
    }

    private static Circumstances told(Circumstances circumstances, Fact fact, Random random) {
        return fact.isDay()
                ? circumstances.with(fact, LAST_DAY_OF_THE_OLD_LAW.minusDays(random.nextInt(9_000)))
                : circumstances.with(
                        fact, fact.choices().get(random.nextInt(fact.choices().size())));
    }

    private PreparedUnder record(Circumstances circumstances, LocalDate day) {
        return service.preparedUnder(service.checklistFor(circumstances, day), circumstances.origin());
    }

    @Benchmark
    @OperationsPerInvocation(CASES)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public void one_checklist(Blackhole out) {
        for (var one : cases) out.consume(service.checklistFor(one.circumstances(), FIRST_DAY_OF_THE_NEW_LAW));
    }

    @Benchmark
    public long a_thousand_cases_under_a_new_edition_on_one_core() {
        return cases.stream().filter(this::changed).count();
    }

    @Benchmark
    public long a_thousand_cases_under_a_new_edition_on_every_core() {
        return cases.parallelStream().filter(this::changed).count();
    }

    private boolean changed(Prepared one) {
        return !Amendment.between(one.before(), record(one.circumstances(), FIRST_DAY_OF_THE_NEW_LAW))
                .isEmpty();
    }
}
