package nl.weerzien.readiness;

import static nl.weerzien.testkit.Families.aFamily;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.testkit.Families;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class GlancingServiceTest {
    @Autowired
    People people;

    @Autowired
    KeptFamilies kept;

    @Autowired
    CaseFileService files;

    @Autowired
    JourneyService journeys;

    @Autowired
    ReadinessService readiness;

    @Autowired
    GlancingService glancing;

    @Autowired
    Clock clock;

    private final Remembered<List<Readiness>> memory = new Remembered<>(10);
    private final List<CaseId> made = new ArrayList<>();
    private final Families first = aFamily().sponsor("Yusuf").spouse("Rahma");
    private AccountId volunteer;
    private CaseId one;
    private CaseId other;

    @BeforeEach
    void two_families() {
        volunteer = people.volunteer();
        one = kept.keep(volunteer, first);
        other = kept.keep(volunteer, aFamily().sponsor("Senait").spouse("Dawit"));
    }

    @Test
    void many_families_are_judged_as_each_alone() {
        var alone = people.as(volunteer, () -> readiness.atAGlance(one).relatives());
        assertThat(look().get(one)).isEqualTo(new Glimpse.Judged<>(alone));
    }

    @Test
    void a_family_is_judged_again_when_something_changed_and_not_otherwise() {
        look();
        assertThat(made).containsExactlyInAnyOrder(one, other);
        look();
        made.clear();
        look();
        assertThat(made).isEmpty();
        var filed = Happening.of(Kind.FILED, LocalDate.now(clock));
        people.as(volunteer, () -> journeys.record(one, first.id("Rahma"), filed));
        var after = look();
        assertThat(made).containsExactly(one);
        assertThat(after.get(one))
                .isEqualTo(new Glimpse.Judged<>(
                        people.as(volunteer, () -> readiness.atAGlance(one).relatives())));
    }

    @Test
    void what_cannot_be_made_of_one_family_does_not_hide_the_other() {
        var glimpses = people.as(volunteer, () -> glancing.of(files.mine(), this::broken, new Remembered<CaseId>(10)));
        assertThat(glimpses.get(one)).isInstanceOf(Glimpse.Failed.class);
        assertThat(glimpses.get(other)).isEqualTo(new Glimpse.Judged<>(other));
    }

    private CaseId broken(CaseReadiness family) {
        if (family.file().id().equals(one)) throw new IllegalStateException("planted");
        return family.file().id();
    }

    private Map<CaseId, Glimpse<List<Readiness>>> look() {
        return people.as(volunteer, () -> glancing.of(files.mine(), this::noted, memory));
    }

    private List<Readiness> noted(CaseReadiness family) {
        made.add(family.file().id());
        return family.relatives();
    }
}
