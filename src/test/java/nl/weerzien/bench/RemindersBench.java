package nl.weerzien.bench;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerzien.Weerzien;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.journey.MilestoneId;
import nl.weerzien.journey.Milestones;
import nl.weerzien.notice.NoticeJobService;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.Role;
import nl.weerzien.testkit.Families;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// What it takes to look at every open case file of a house and to find out who is to be told of what. The families are
/// invented, of one to four relatives, a third of them filed; the database is a true PostgreSQL.
public final class RemindersBench {
    private static final Duration AIM = Duration.ofSeconds(10);
    private static final int FAMILIES_A_VOLUNTEER = 50;

    private final ConfigurableApplicationContext house;
    private final ProcessHandle database;
    private final PrintStream out;

    private RemindersBench(ConfigurableApplicationContext house, ProcessHandle database, PrintStream out) {
        this.house = house;
        this.database = database;
        this.out = out;
    }

    /// @param arguments how many case files; 5,000 when it is not said
    public static void main(String[] arguments) throws IOException {
        var cases = arguments.length == 0 ? 5000 : Integer.parseInt(arguments[0]);
        System.setProperty("vaadin.productionMode", "true");
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "houses")), "bench");
        try (var house = new SpringApplicationBuilder(Weerzien.class, People.class, KeptFamilies.class)
                .run(
                        "--weerzien.data=" + data,
                        "--server.port=0",
                        "--weerzien.roles=web",
                        "--weerzien.models=",
                        "--weerzien.reminders=false")) {
            new RemindersBench(house, databaseIn(data), System.out).run(cases);
        }
    }

    /// The server of the database, from the note of its own number that it keeps beside the data.
    private static ProcessHandle databaseIn(Path house) throws IOException {
        try (var note = Files.lines(house.resolve("postgres/data/postmaster.pid"))) {
            var number = Long.parseLong(note.findFirst().orElseThrow().strip());
            return ProcessHandle.of(number).orElseThrow();
        }
    }

    private void run(int cases) {
        var began = System.nanoTime();
        fill(cases);
        out.printf(Locale.ROOT, "%d case files made in %.0f s%n", cases, seconds(began));
        var first = evaluate("the first look at all of them");
        var again = evaluate("the next look, a quarter of an hour later");
        out.println("within " + AIM.toSeconds() + " s: "
                + (first < AIM.toSeconds() && again < AIM.toSeconds() ? "yes" : "no"));
    }

    private double evaluate(String what) {
        var began = System.nanoTime();
        var own = processor();
        var kept = processorOfDatabase();
        var made = house.getBean(NoticeJobService.class).evaluate();
        var took = seconds(began);
        out.printf(
                Locale.ROOT,
                "%s: %.1f s, %d notices (%.1f s of a processor, and %.1f s for the database)%n",
                what,
                took,
                made,
                (processor() - own) / 1e9,
                (processorOfDatabase() - kept) / 1e9);
        return took;
    }

    private void fill(int cases) {
        var people = house.getBean(People.class);
        var volunteer = people.volunteer();
        for (var number = 0; number < cases; number++) {
            if (number % FAMILIES_A_VOLUNTEER == 0) volunteer = people.volunteer();
            if (number % 1000 == 0) out.println("making case file " + number + " …");
            keep(people, volunteer, number);
        }
    }

    private void keep(People people, AccountId volunteer, int number) {
        var granted = LocalDate.now(house.getBean(Clock.class)).minusDays(number % 100);
        var family = aFamily()
                .permit(PermitKind.REFUGEE, granted, granted)
                .sponsor("Yusuf")
                .spouse("Rahma");
        var children = IntStream.range(0, number % 4)
                .mapToObj(child -> "Child" + child)
                .toList();
        for (var child : children) family.child(child, born("201" + child.length() + "-03-02"));
        var caseId = house.getBean(KeptFamilies.class).keep(volunteer, family);
        var sponsor = people.colleague(Role.SPONSOR, volunteer);
        people.inTransactionAs(volunteer, () -> {
            house.getBean(CaseAccess.class).admit(caseId, sponsor);
            if (number % 3 == 0)
                facts(family, children, granted)
                        .forEach(fact -> house.getBean(Milestones.class).add(caseId, fact));
        });
    }

    private List<Milestone> facts(Families family, List<String> children, LocalDate granted) {
        var facts = new ArrayList<Milestone>();
        var relatives = new ArrayList<>(children);
        relatives.add("Rahma");
        for (var relative : relatives)
            for (var kind : List.of(Kind.FILED, Kind.RECEIPT, Kind.COMPLETION_REQUESTED))
                facts.add(new Milestone(
                        MilestoneId.fresh(),
                        family.id(relative),
                        Happening.of(kind, granted),
                        house.getBean(Clock.class).instant(),
                        null,
                        null));
        return facts;
    }

    /// Nanoseconds that all threads of this process worked so far, whatever else the machine did meanwhile.
    private static long processor() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return system.getProcessCpuTime();
    }

    /// The same of the processes of the database.
    private long processorOfDatabase() {
        return Stream.concat(Stream.of(database), database.descendants())
                .mapToLong(process ->
                        process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
                .sum();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
