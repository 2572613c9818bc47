package nl.weerzien.bench;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.weerzien.Weerzien;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.journey.MilestoneId;
import nl.weerzien.journey.Milestones;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.Role;
import nl.weerzien.testkit.Families;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Invented families for a house, of one to four relatives, a third of them filed.
final class ManyFamilies {
    private static final int FAMILIES_A_VOLUNTEER = 50;

    private final ConfigurableApplicationContext house;
    private final People people;

    ManyFamilies(ConfigurableApplicationContext house) {
        this.house = house;
        this.people = house.getBean(People.class);
    }

    /// A house on a true PostgreSQL in a fresh folder, that reads no papers and reminds nobody.
    static ConfigurableApplicationContext house() throws IOException {
        System.setProperty("vaadin.productionMode", "true");
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "houses")), "bench");
        return new SpringApplicationBuilder(Weerzien.class, People.class, KeptFamilies.class)
                .run(
                        "--weerzien.data=" + data,
                        "--server.port=0",
                        "--weerzien.roles=web",
                        "--weerzien.models=",
                        "--weerzien.reminders=false");
    }

    /// Where such a house keeps everything.
    static Path data(ConfigurableApplicationContext house) {
        return Path.of(house.getEnvironment().getRequiredProperty("weerzien.data"));
    }

    /// @param volunteers who each open the next fifty
    void make(int cases, Supplier<AccountId> volunteers, PrintStream out) {
        var began = System.nanoTime();
        var volunteer = volunteers.get();
        for (var number = 0; number < cases; number++) {
            if (number % FAMILIES_A_VOLUNTEER == 0) volunteer = volunteers.get();
            if (number % 1000 == 0) out.println("making case file " + number + " …");
            keep(volunteer, number);
        }
        out.printf(Locale.ROOT, "%d case files made in %.0f s%n", cases, (System.nanoTime() - began) / 1e9);
    }

    private void keep(AccountId volunteer, int number) {
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
}
