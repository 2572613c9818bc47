package nl.weerzien.journey;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import nl.weerzien.checklist.Stage;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.journey.Recorded.Accepted;
import nl.weerzien.journey.Recorded.Refused;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import nl.weerzien.testkit.Families;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@HouseTest
@RecordApplicationEvents
class JourneyServiceTest {
    @Autowired
    JourneyService journeys;

    @Autowired
    People people;

    @Autowired
    KeptFamilies kept;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    private AccountId volunteer;
    private Families family;
    private CaseId caseId;
    private LocalDate today;

    @BeforeEach
    void aFamilyThatWaits() {
        volunteer = people.volunteer();
        family = aFamily().sponsor("Yusuf").spouse("Rahma").child("Sami", born("2016-02-02"));
        caseId = kept.keep(volunteer, family);
        today = LocalDate.now(clock);
    }

    private Recorded tell(PersonId person, Kind kind, LocalDate day) {
        return people.as(volunteer, () -> journeys.record(caseId, person, Happening.of(kind, day)));
    }

    private Journey roadOf(String name) {
        return people.as(volunteer, () -> journeys.of(caseId)).of(family.id(name));
    }

    @Test
    void who_is_not_on_the_case_file_neither_sees_nor_records_its_road() {
        var stranger = people.volunteer();
        assertThatThrownBy(() -> people.as(stranger, () -> journeys.of(caseId))).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> people.as(
                        stranger, () -> journeys.record(caseId, family.id("Rahma"), Happening.of(Kind.FILED, today))))
                .isInstanceOf(NoSuchCase.class);
        tell(family.id("Rahma"), Kind.FILED, today);
        var seen = people.inTransactionAs(
                stranger,
                () -> database.sql("select count(*) from milestone")
                        .query(Integer.class)
                        .single());
        assertThat(seen).isZero();
    }

    @Test
    void a_fact_comes_back_as_it_was_told() {
        var happening = Happening.of(Kind.RECEIPT, today.minusDays(3))
                .by(Means.POST)
                .withTermUntil(today.plusMonths(9))
                .noting("  by registered mail ");
        people.as(volunteer, () -> journeys.record(caseId, family.id("Rahma"), happening));
        var milestone = roadOf("Rahma").last(Kind.RECEIPT).orElseThrow();
        assertThat(milestone.happening()).isEqualTo(happening);
        assertThat(milestone.happening().note()).isEqualTo("by registered mail");
        assertThat(milestone.recordedBy()).isEqualTo(volunteer);
        assertThat(roadOf("Sami").milestones()).isEmpty();
    }

    @Test
    void a_fact_can_be_corrected_once_and_the_wrong_one_stays_on_record() {
        var wrong = ((Accepted) tell(family.id("Rahma"), Kind.FILED, today.minusDays(1))).milestone();
        var right = Happening.of(Kind.FILED, today.minusDays(2));
        people.as(volunteer, () -> journeys.correct(caseId, wrong, right));
        assertThat(roadOf("Rahma").filedOn()).contains(today.minusDays(2));
        assertThat(people.as(volunteer, () -> journeys.correct(caseId, wrong, right)))
                .isInstanceOf(Refused.class);
        var rows = people.inTransactionAs(
                volunteer,
                () -> database.sql("select count(*) from milestone where case_id = ?")
                        .param(caseId.value())
                        .query(Integer.class)
                        .single());
        assertThat(rows).isEqualTo(2);
    }

    @Test
    void what_did_not_happen_can_be_taken_back() {
        var wrong = ((Accepted) tell(family.id("Sami"), Kind.REFUSED, today)).milestone();
        people.as(volunteer, () -> journeys.takeBack(caseId, wrong, "letter of another child"));
        assertThat(roadOf("Sami").stage()).isEqualTo(Stage.GATHERING);
    }

    @Test
    void facts_can_neither_be_changed_nor_removed_by_the_application() {
        tell(family.id("Rahma"), Kind.FILED, today);
        for (var sql : new String[] {"update milestone set happened_on = now()", "delete from milestone"})
            assertThatThrownBy(() -> people.inTransactionAs(volunteer, () -> {
                        database.sql(sql).update();
                    }))
                    .isInstanceOf(DataAccessException.class);
    }

    @Test
    void tomorrow_has_not_happened_but_an_appointment_may_lie_ahead() {
        assertThat(tell(family.id("Rahma"), Kind.ARRIVED, today.plusDays(1))).isInstanceOf(Refused.class);
        assertThat(tell(family.id("Rahma"), Kind.APPOINTMENT, today.plusDays(30)))
                .isInstanceOf(Accepted.class);
        assertThat(tell(family.id("Rahma"), Kind.FILED, today.minusYears(31))).isInstanceOf(Refused.class);
        assertThat(tell(family.id("Rahma"), Kind.ARRIVED, today)).isInstanceOf(Accepted.class);
    }

    @Test
    void the_same_fact_is_not_recorded_twice() {
        tell(family.id("Rahma"), Kind.FILED, today);
        assertThat(tell(family.id("Rahma"), Kind.FILED, today)).isInstanceOf(Refused.class);
    }

    @Test
    void a_last_day_before_its_own_letter_is_refused() {
        var wrong = Happening.of(Kind.COMPLETION_REQUESTED, today).withTermUntil(today.minusDays(1));
        assertThat(people.as(volunteer, () -> journeys.record(caseId, family.id("Rahma"), wrong)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nobody_but_a_relative_of_the_case_file_has_a_road() {
        assertThatThrownBy(() -> tell(PersonId.fresh(), Kind.FILED, today))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tell(family.id("Yusuf"), Kind.FILED, today))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_last_arrival_is_told_as_the_family_reunited() {
        tell(family.id("Rahma"), Kind.ARRIVED, today);
        assertThat(events.stream(RelativeArrived.class)).hasSize(1);
        assertThat(events.stream(FamilyReunited.class)).isEmpty();
        tell(family.id("Sami"), Kind.ARRIVED, today);
        assertThat(events.stream(FamilyReunited.class)).containsExactly(new FamilyReunited(caseId));
        tell(family.id("Sami"), Kind.REPORTED, today);
        assertThat(events.stream(FamilyReunited.class)).hasSize(1);
        assertThat(events.stream(MilestoneRecorded.class)).hasSize(3);
    }
}
