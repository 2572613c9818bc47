package nl.weerzien.testkit.memory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.weerzien.document.DateMeanings;
import nl.weerzien.document.Intake;
import nl.weerzien.document.ReadOutcome;
import nl.weerzien.document.Reading;
import nl.weerzien.document.ReadingDesk;
import nl.weerzien.document.ReadingQueue;
import nl.weerzien.document.ReadingWait;
import nl.weerzien.document.ScriptedReader;
import nl.weerzien.readiness.CompletionRequests;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseSeen;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.testkit.SettableClock;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/// Every service of the house, its rules and its binder, on wings kept in memory and under a clock that the test
/// moves: a family's years pass in a moment. Who may do what is decided more simply than in the database, which has
/// tests of its own.
public final class MemoryHouse implements AutoCloseable {
    private static final Pattern SERVICES = Pattern.compile(
            "nl\\.weerzien\\.(audit|casefile|checklist|deadline|document|journey|readiness|review|submission)\\.\\w+Service");
    private static final Pattern RULES_AND_BINDER = Pattern.compile(
            "nl\\.weerzien\\.(checklist\\.files\\.RulesOfTheHouse|submission\\.pdf\\.Pdf(\\w*Binder|Copyist|Press))");

    private final AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();
    private final SettableClock clock;
    private final MemoryPeople people = new MemoryPeople(house);
    private final ScriptedReader reader = new ScriptedReader();
    private final Line line = new Line();
    private final Heard heard = new Heard();

    /// Opens on the morning of a day.
    public MemoryHouse(LocalDate day) {
        clock = new SettableClock(morning(day));
        var places = Map.<String, Object>of(
                "weerzien.fonts", System.getenv("WEERZIEN_FONTS"), "weerzien.checklists", "checklists");
        house.getEnvironment().getPropertySources().addFirst(new MapPropertySource("places", places));
        var scanner = new ClassPathBeanDefinitionScanner(house, false);
        scanner.addIncludeFilter(new RegexPatternTypeFilter(SERVICES));
        scanner.addIncludeFilter(new RegexPatternTypeFilter(RULES_AND_BINDER));
        scanner.scan("nl.weerzien");
        furnish();
        house.refresh();
    }

    private void furnish() {
        house.registerBean(Clock.class, () -> clock);
        house.registerBean(MemoryPeople.class, () -> people);
        house.registerBean(ScriptedReader.class, () -> reader);
        house.registerBean(Line.class, () -> line);
        house.registerBean(Heard.class, () -> heard);
        house.registerBean(DateMeanings.class, () -> (_, _, _) -> List.of());
        house.registerBean(CompletionRequests.class, () -> _ -> Map.of());
        house.register(
                Preparers.class,
                MemoryCaseFiles.class,
                MemoryDocuments.class,
                MemoryOriginals.class,
                MemoryReviews.class,
                MemoryRecords.OfMilestones.class,
                MemoryRecords.OfRoadTasks.class,
                MemoryPurse.class,
                MemoryRecords.OfRemarks.class,
                MemoryRecords.OfPreparations.class,
                MemoryRecords.OfFilings.class,
                MemoryRecords.OfLooksAndChanges.class,
                Intake.class,
                ReadingDesk.class);
    }

    /// A service of the house.
    public <T> T get(Class<T> service) {
        return house.getBean(service);
    }

    /// Somebody new in the one office there is.
    public AccountId join(Role role) {
        return people.join(role);
    }

    public <T> T as(AccountId who, Supplier<T> work) {
        return people.as(who, work);
    }

    public void as(AccountId who, Runnable work) {
        people.as(who, work);
    }

    /// Puts somebody on a case file, as somebody who is on it.
    public void admit(AccountId by, CaseId caseId, AccountId who) {
        as(by, () -> people.admit(caseId, who));
    }

    /// It becomes the morning of a day.
    ///
    /// @throws IllegalArgumentException if the day has passed: time goes forward here
    public void day(LocalDate day) {
        if (day.isBefore(LocalDate.now(clock))) throw new IllegalArgumentException(day + " has passed");
        clock.set(morning(day));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// What the papers that arrive from now on turn out to say.
    public void papersSay(Reading reading) {
        reader.outcome = _ -> new ReadOutcome.Read(reading);
    }

    /// Has every paper in line read, as the house does between two clicks.
    public void read(Country origin) {
        people.asHouse(() -> line.all().forEach(paper -> get(ReadingDesk.class).read(paper, Optional.of(origin))));
    }

    /// What happened, in the order in which it did, without the looks.
    public List<CaseEvent> happened() {
        return heard.events.stream()
                .filter(event -> !(event instanceof CaseSeen))
                .toList();
    }

    @Override
    public void close() {
        house.close();
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(SettableClock.HERE).toInstant();
    }

    /// Papers waiting to be read.
    private static final class Line implements ReadingQueue {
        private final Queue<DocumentId> waiting = new ArrayDeque<>();

        @Override
        public void add(CaseId caseId, DocumentId document) {
            waiting.add(document);
        }

        @Override
        public ReadingWait before(DocumentId document) {
            return ReadingWait.NONE;
        }

        List<DocumentId> all() {
            var all = List.copyOf(waiting);
            waiting.clear();
            return all;
        }
    }

    /// Remembers every event.
    private static final class Heard {
        private final List<CaseEvent> events = new ArrayList<>();

        @EventListener
        void hear(CaseEvent event) {
            events.add(event);
        }
    }
}
