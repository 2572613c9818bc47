package nl.weerzien.retention;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.shared.CaseId;
import nl.weerzien.testkit.Families;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class RetentionServiceTest {
    @Autowired
    private RetentionService retention;

    @Autowired
    private JourneyService journeys;

    @Autowired
    private KeptFamilies kept;

    @Autowired
    private People people;

    private final Families family = aFamily().sponsor("Yusuf").spouse("Rahma").child("Sami", born("2016-02-02"));
    private AccountId volunteer;
    private CaseId caseId;

    @BeforeEach
    void kept() {
        volunteer = people.volunteer();
        caseId = kept.keep(volunteer, family);
    }

    private void happened(String name, Kind kind) {
        happened(name, kind, 0);
    }

    private void happened(String name, Kind kind, int daysAgo) {
        var day = retention.today().minusDays(daysAgo);
        people.as(volunteer, () -> journeys.record(caseId, family.id(name), Happening.of(kind, day)));
    }

    private boolean over() {
        return people.as(volunteer, () -> retention.roadIsOver(caseId));
    }

    @Test
    void the_question_is_asked_when_everybody_settled_or_will_never_come() {
        assertThat(over()).isFalse();
        happened("Sami", Kind.NOT_COMING);
        happened("Rahma", Kind.ARRIVED);
        happened("Rahma", Kind.REPORTED);
        assertThat(over()).isFalse();
        happened("Rahma", Kind.REGISTERED);
        assertThat(over()).isTrue();
    }

    @Test
    void who_is_here_for_a_month_is_taken_to_have_settled() {
        happened("Rahma", Kind.ARRIVED, 29);
        happened("Sami", Kind.ARRIVED, 30);
        assertThat(over()).isFalse();
        people.as(volunteer, () -> {
            var road = journeys.of(caseId).of(family.id("Rahma"));
            journeys.correct(
                    caseId,
                    road.milestones().getFirst().id(),
                    Happening.of(Kind.ARRIVED, retention.today().minusDays(30)));
        });
        assertThat(over()).isTrue();
    }

    @Test
    void the_last_wish_counts() {
        var today = retention.today();
        people.as(volunteer, () -> {
            assertThat(retention.wish(caseId)).isEmpty();
            retention.keepUntil(caseId, today.plusMonths(3));
            retention.keepUntil(caseId, today.plusMonths(12));
            assertThat(retention.wish(caseId).map(ErasureWish::keepUntil)).contains(today.plusMonths(12));
            assertThat(retention.wish(caseId).map(ErasureWish::saidBy)).contains(volunteer);
        });
    }

    @Test
    void nothing_is_kept_until_yesterday_or_for_ever() {
        var today = retention.today();
        people.as(volunteer, () -> {
            for (LocalDate day : List.of(today.minusDays(1), today.plusYears(5).plusDays(1)))
                assertThatThrownBy(() -> retention.keepUntil(caseId, day)).isInstanceOf(IllegalArgumentException.class);
            retention.keepUntil(caseId, today);
            retention.keepUntil(caseId, today.plusYears(5));
        });
    }

    @Test
    void a_stranger_neither_reads_nor_says_anything() {
        var stranger = people.volunteer();
        people.as(stranger, () -> {
            assertThatThrownBy(() -> retention.wish(caseId)).isInstanceOf(NoSuchCase.class);
            assertThatThrownBy(() -> retention.keepUntil(caseId, retention.today()))
                    .isInstanceOf(NoSuchCase.class);
        });
    }
}
