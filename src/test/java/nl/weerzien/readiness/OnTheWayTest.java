package nl.weerzien.readiness;

import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.family.Person;
import nl.weerzien.family.PersonName;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.Journeys;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.journey.MilestoneId;
import nl.weerzien.readiness.OnTheWay.What;
import org.junit.jupiter.api.Test;

class OnTheWayTest {
    private final Person amal = Person.named(PersonName.inLatin("Amal")).withBirth(born("2008-06-21"));
    private final List<Milestone> told = new ArrayList<>();

    private void happened(Person to, Kind kind, String day) {
        told.add(new Milestone(
                MilestoneId.fresh(), to.id(), Happening.of(kind, LocalDate.parse(day)), Instant.EPOCH, null, null));
    }

    private List<OnTheWay> of(Person relative, String today) {
        var roads = Journeys.of(List.of(amal.id(), relative.id()), told);
        return OnTheWay.of(relative, roads, LocalDate.parse(today));
    }

    @Test
    void who_comes_of_age_after_filing_is_told_from_that_day_on() {
        happened(amal, Kind.FILED, "2025-11-02");
        assertThat(of(amal, "2026-03-20")).isEmpty();
        assertThat(of(amal, "2026-03-21")).containsExactly(new OnTheWay(What.COMES_OF_AGE, LocalDate.of(2026, 6, 21)));
        assertThat(of(amal, "2026-06-20")).extracting(OnTheWay::what).containsExactly(What.COMES_OF_AGE);
        assertThat(of(amal, "2026-06-21")).extracting(OnTheWay::what).containsExactly(What.CAME_OF_AGE);
    }

    @Test
    void a_birthday_before_filing_or_after_arrival_is_nobody_s_concern() {
        happened(amal, Kind.FILED, "2026-06-21");
        assertThat(of(amal, "2026-07-01")).isEmpty();
        told.clear();
        happened(amal, Kind.FILED, "2025-06-21");
        happened(amal, Kind.ARRIVED, "2026-06-20");
        assertThat(of(amal, "2026-07-01")).isEmpty();
    }

    @Test
    void who_is_born_on_29_february_comes_of_age_on_1_march() {
        var leap = Person.named(PersonName.inLatin("Nour")).withBirth(born("2008-02-29"));
        happened(leap, Kind.FILED, "2025-11-02");
        assertThat(of(leap, "2026-03-01")).containsExactly(new OnTheWay(What.CAME_OF_AGE, LocalDate.of(2026, 3, 1)));
    }

    @Test
    void a_child_born_after_the_others_were_filed_for_is_told() {
        var baby = Person.named(PersonName.inLatin("Nour")).withBirth(born("2026-01-15"));
        happened(amal, Kind.FILED, "2026-01-14");
        assertThat(of(baby, "2026-02-01")).extracting(OnTheWay::what).containsExactly(What.BORN);
        told.clear();
        happened(amal, Kind.FILED, "2026-01-15");
        assertThat(of(baby, "2026-02-01")).isEmpty();
    }

    @Test
    void nothing_is_said_of_a_road_that_ended() {
        happened(amal, Kind.FILED, "2025-11-02");
        happened(amal, Kind.NOT_COMING, "2025-12-02");
        assertThat(of(amal, "2026-05-20")).isEmpty();
    }
}
