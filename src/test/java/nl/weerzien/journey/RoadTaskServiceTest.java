package nl.weerzien.journey;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import nl.weerzien.checklist.RoadGuideService;
import nl.weerzien.checklist.RoadTask;
import nl.weerzien.journey.RoadTaskState.Said;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
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
class RoadTaskServiceTest {
    @Autowired
    RoadTaskService tasks;

    @Autowired
    RoadGuideService guide;

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
    private CaseId caseId;
    private PersonId rahma;
    private PersonId sami;
    private RoadTask photo;
    private LocalDate today;

    @BeforeEach
    void aFamilyWithAnApproval() {
        volunteer = people.volunteer();
        var family = aFamily().sponsor("Yusuf").spouse("Rahma").child("Sami", born("2016-02-02"));
        caseId = kept.keep(volunteer, family);
        rahma = family.id("Rahma");
        sami = family.id("Sami");
        photo = guide.task("visa-photo").orElseThrow();
        today = LocalDate.now(clock);
    }

    private TasksDone states() {
        return people.as(volunteer, () -> tasks.of(caseId));
    }

    @Test
    void who_is_not_on_the_case_file_neither_sees_nor_ticks() {
        var stranger = people.volunteer();
        assertThatThrownBy(() -> people.as(stranger, () -> tasks.of(caseId))).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> people.as(stranger, () -> tasks.done(caseId, rahma, photo)))
                .isInstanceOf(NoSuchCase.class);
        people.as(volunteer, () -> tasks.done(caseId, rahma, photo));
        assertThat(people.<Long>inTransactionAs(
                        stranger,
                        () -> database.sql("select count(*) from road_task_state")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void a_tick_is_one_relatives_and_says_when_and_by_whom() {
        people.as(volunteer, () -> tasks.done(caseId, rahma, photo));
        var state = states().of(rahma, "visa-photo").orElseThrow();
        assertThat(state.said()).isEqualTo(Said.DONE);
        assertThat(state.doneOn()).isEqualTo(today);
        assertThat(state.recordedBy()).isEqualTo(volunteer);
        assertThat(states().of(sami, "visa-photo")).isEmpty();
        assertThat(events.stream(RoadTaskSaid.class))
                .singleElement()
                .satisfies(said -> assertThat(said.person()).isEqualTo(rahma));
    }

    @Test
    void a_later_word_corrects_an_earlier_one_and_both_stay() {
        people.as(volunteer, () -> {
            tasks.done(caseId, rahma, photo, today.minusDays(1));
            tasks.open(caseId, rahma, photo);
            tasks.notNeeded(caseId, rahma, photo, "the post takes it there");
        });
        assertThat(states().history(rahma, "visa-photo"))
                .extracting(RoadTaskState::said)
                .containsExactly(Said.DONE, Said.OPEN, Said.NOT_NEEDED);
        assertThat(states().of(rahma, "visa-photo").orElseThrow().words()).isEqualTo("the post takes it there");
    }

    @Test
    void what_is_not_needed_has_a_reason_and_what_is_done_lies_not_ahead() {
        assertThatThrownBy(() -> people.as(volunteer, () -> tasks.notNeeded(caseId, rahma, photo, " ")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> people.as(volunteer, () -> tasks.done(caseId, rahma, photo, today.plusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> people.as(volunteer, () -> tasks.done(caseId, PersonId.fresh(), photo)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(states().all()).isEmpty();
    }

    @Test
    void nobody_signs_for_another_and_nobody_changes_what_was_said() {
        people.as(volunteer, () -> tasks.done(caseId, rahma, photo));
        assertThatThrownBy(() -> people.inTransactionAs(
                        volunteer,
                        () -> database.sql("update road_task_state set words = 'x'")
                                .update()))
                .isInstanceOf(DataAccessException.class);
        var colleague = people.volunteer();
        assertThatThrownBy(() -> people.inTransactionAs(
                        volunteer,
                        () -> database.sql("""
                                insert into road_task_state (case_id, person_id, task, said, words, recorded_at, recorded_by)
                                values (?, ?, 'visa-photo', 'OPEN', '', now(), ?)""")
                                .params(caseId.value(), rahma.value(), colleague.value())
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }
}
