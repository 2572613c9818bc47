package nl.weerzien.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.weerzien.checklist.Stage;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.shared.PersonId;
import org.junit.jupiter.api.Test;

class JourneyTest {

    private final PersonId rahma = PersonId.fresh();
    private final PersonId sami = PersonId.fresh();
    private final List<Milestone> told = new ArrayList<>();

    private Milestone tell(PersonId person, Kind kind, String day) {
        var learned = Instant.parse("2026-11-21T10:00:00Z").plusSeconds(told.size());
        var fact = new Milestone(
                MilestoneId.fresh(), person, Happening.of(kind, LocalDate.parse(day)), learned, null, null);
        told.add(fact);
        return fact;
    }

    private Milestone correct(Milestone wrong, Kind kind, String day) {
        var learned = Instant.parse("2026-11-21T10:00:00Z").plusSeconds(told.size());
        var fact = new Milestone(
                MilestoneId.fresh(),
                wrong.person(),
                Happening.of(kind, LocalDate.parse(day)),
                learned,
                null,
                wrong.id());
        told.add(fact);
        return fact;
    }

    private Stage stageOf(PersonId person) {
        return new Journey(person, told).stage();
    }

    @Test
    void a_relative_of_whom_nothing_was_sent_is_gathering() {
        assertThat(stageOf(rahma)).isEqualTo(Stage.GATHERING);
        tell(rahma, Kind.OPENED, "2026-06-20");
        assertThat(stageOf(rahma)).isEqualTo(Stage.GATHERING);
    }

    @Test
    void a_whole_road_goes_through_its_stages() {
        tell(rahma, Kind.FILED, "2025-09-14");
        assertThat(stageOf(rahma)).isEqualTo(Stage.WAITING_FOR_RECEIPT);
        tell(rahma, Kind.RECEIPT, "2025-09-22");
        assertThat(stageOf(rahma)).isEqualTo(Stage.WAITING_FOR_DECISION);
        tell(rahma, Kind.COMPLETION_REQUESTED, "2026-05-20");
        assertThat(stageOf(rahma)).isEqualTo(Stage.ASKED_TO_COMPLETE);
        tell(rahma, Kind.COMPLETED, "2026-06-03");
        assertThat(stageOf(rahma)).isEqualTo(Stage.WAITING_FOR_DECISION);
        tell(rahma, Kind.GRANTED, "2026-10-02");
        assertThat(stageOf(rahma)).isEqualTo(Stage.COLLECTING_VISA);
        tell(rahma, Kind.TRAVEL_DOCUMENT_ASKED, "2026-10-20");
        assertThat(stageOf(rahma)).isEqualTo(Stage.WAITING_FOR_TRAVEL_DOCUMENT);
        tell(rahma, Kind.TRAVEL_DOCUMENT_READY, "2026-11-20");
        assertThat(stageOf(rahma)).isEqualTo(Stage.COLLECTING_VISA);
        tell(rahma, Kind.APPOINTMENT, "2026-11-24");
        assertThat(stageOf(rahma)).isEqualTo(Stage.APPOINTED);
        tell(rahma, Kind.VISA_COLLECTED, "2026-11-26");
        assertThat(stageOf(rahma)).isEqualTo(Stage.LEAVING);
        tell(rahma, Kind.EXIT_PAPERS, "2026-12-01");
        assertThat(stageOf(rahma)).isEqualTo(Stage.LEAVING);
        tell(rahma, Kind.TICKET_BOUGHT, "2026-12-03");
        assertThat(stageOf(rahma)).isEqualTo(Stage.TRAVELLING);
        tell(rahma, Kind.ARRIVED, "2026-12-10");
        assertThat(stageOf(rahma)).isEqualTo(Stage.REUNITED);
        tell(rahma, Kind.REPORTED, "2026-12-11");
        assertThat(stageOf(rahma)).isEqualTo(Stage.REUNITED);
        tell(rahma, Kind.REGISTERED, "2026-12-14");
        assertThat(stageOf(rahma)).isEqualTo(Stage.SETTLED);
    }

    @Test
    void a_refusal_is_not_the_end() {
        tell(sami, Kind.FILED, "2025-09-14");
        tell(sami, Kind.REFUSED, "2026-10-02");
        assertThat(stageOf(sami)).isEqualTo(Stage.REFUSED);
        tell(sami, Kind.OBJECTION_FILED, "2026-10-20");
        assertThat(stageOf(sami)).isEqualTo(Stage.OBJECTING);
        tell(sami, Kind.OBJECTION_REFUSED, "2027-03-01");
        assertThat(stageOf(sami)).isEqualTo(Stage.OBJECTION_REFUSED);
        tell(sami, Kind.APPEAL_FILED, "2027-03-20");
        assertThat(stageOf(sami)).isEqualTo(Stage.APPEALING);
        tell(sami, Kind.APPEAL_DISMISSED, "2027-06-01");
        assertThat(stageOf(sami)).isEqualTo(Stage.APPEAL_DISMISSED);
        tell(sami, Kind.HIGHER_APPEAL_FILED, "2027-06-20");
        assertThat(stageOf(sami)).isEqualTo(Stage.APPEALING_HIGHER);
        tell(sami, Kind.HIGHER_APPEAL_UPHELD, "2027-07-20");
        assertThat(stageOf(sami)).isEqualTo(Stage.OBJECTING);
        tell(sami, Kind.GRANTED, "2027-08-01");
        assertThat(stageOf(sami)).isEqualTo(Stage.COLLECTING_VISA);
    }

    @Test
    void an_objection_that_is_won_and_granted_on_one_day_leads_to_the_visa() {
        tell(sami, Kind.FILED, "2025-09-14");
        tell(sami, Kind.REFUSED, "2026-10-02");
        tell(sami, Kind.OBJECTION_FILED, "2026-10-20");
        tell(sami, Kind.GRANTED, "2027-03-01");
        tell(sami, Kind.OBJECTION_UPHELD, "2027-03-01");
        assertThat(stageOf(sami)).isEqualTo(Stage.COLLECTING_VISA);
    }

    @Test
    void what_the_ind_asks_during_an_objection_leads_back_to_the_objection() {
        tell(sami, Kind.FILED, "2025-09-14");
        tell(sami, Kind.REFUSED, "2026-10-02");
        tell(sami, Kind.OBJECTION_FILED, "2026-10-20");
        tell(sami, Kind.INVITED_TO_DNA, "2026-11-01");
        assertThat(stageOf(sami)).isEqualTo(Stage.ASKED_FOR_DNA);
        tell(sami, Kind.APPOINTMENT, "2026-11-20");
        assertThat(stageOf(sami)).isEqualTo(Stage.ASKED_FOR_DNA);
        tell(sami, Kind.DNA_TAKEN, "2026-11-20");
        assertThat(stageOf(sami)).isEqualTo(Stage.OBJECTING);
    }

    @Test
    void a_pause_ends_when_the_ind_goes_on() {
        tell(rahma, Kind.FILED, "2026-03-14");
        tell(rahma, Kind.PAUSED, "2026-06-20");
        assertThat(stageOf(rahma)).isEqualTo(Stage.PAUSED);
        tell(rahma, Kind.RESUMED, "2026-12-20");
        assertThat(stageOf(rahma)).isEqualTo(Stage.WAITING_FOR_DECISION);
    }

    @Test
    void at_another_embassy_a_new_appointment_is_needed() {
        tell(rahma, Kind.GRANTED, "2026-10-02");
        tell(rahma, Kind.APPOINTMENT, "2026-12-24");
        tell(rahma, Kind.POST_CHANGED, "2026-11-10");
        assertThat(stageOf(rahma)).isEqualTo(Stage.COLLECTING_VISA);
        tell(rahma, Kind.APPOINTMENT, "2026-12-30");
        assertThat(stageOf(rahma)).isEqualTo(Stage.APPOINTED);
        assertThat(new Journey(rahma, told).last(Kind.APPOINTMENT).map(Milestone::happenedOn))
                .contains(LocalDate.of(2026, 12, 30));
    }

    @Test
    void a_road_that_ended_begins_again_only_with_a_new_filing() {
        tell(rahma, Kind.FILED, "2025-09-14");
        tell(rahma, Kind.RECEIPT, "2025-09-20");
        tell(rahma, Kind.NOT_COMING, "2026-01-10");
        tell(rahma, Kind.COMPLETION_REQUESTED, "2026-01-12");
        assertThat(stageOf(rahma)).isEqualTo(Stage.ENDED);
        assertThat(new Journey(rahma, told).stations())
                .extracting(Station::passed)
                .doesNotContain(Station.Passed.NEXT, Station.Passed.AHEAD);
        tell(rahma, Kind.FILED, "2026-05-14");
        assertThat(stageOf(rahma)).isEqualTo(Stage.WAITING_FOR_RECEIPT);
        assertThat(new Journey(rahma, told).stations())
                .filteredOn(station -> station.passed() == Station.Passed.NEXT)
                .extracting(Station::kind)
                .containsExactly(Kind.RECEIPT);
    }

    @Test
    void who_went_missing_is_missing_until_found_and_the_application_stands_where_it_stood() {
        tell(sami, Kind.FILED, "2025-09-14");
        tell(sami, Kind.COMPLETION_REQUESTED, "2026-01-12");
        tell(sami, Kind.WENT_MISSING, "2026-01-20");
        assertThat(stageOf(sami)).isEqualTo(Stage.ASKED_TO_COMPLETE);
        var lost = new Journey(sami, told);
        assertThat(lost.missingSince()).contains(LocalDate.of(2026, 1, 20));
        assertThat(lost.end()).isEmpty();
        assertThat(lost.likelyNews()).startsWith(Kind.FOUND).contains(Kind.COMPLETED);
        tell(sami, Kind.FOUND, "2026-03-01");
        assertThat(new Journey(sami, told).missingSince()).isEmpty();
        tell(sami, Kind.WENT_MISSING, "2026-04-01");
        assertThat(new Journey(sami, told).missingSince()).contains(LocalDate.of(2026, 4, 1));
        tell(sami, Kind.ARRIVED, "2026-06-01");
        assertThat(new Journey(sami, told).missingSince()).isEmpty();
        assertThat(stageOf(sami)).isEqualTo(Stage.REUNITED);
    }

    @Test
    void after_a_refusal_the_next_station_is_the_objection() {
        tell(sami, Kind.FILED, "2025-09-14");
        tell(sami, Kind.REFUSED, "2026-10-02");
        assertThat(new Journey(sami, told).stations())
                .extracting(Station::kind)
                .containsSubsequence(Kind.REFUSED, Kind.OBJECTION_FILED, Kind.GRANTED, Kind.ARRIVED);
    }

    @Test
    void what_was_learned_late_takes_its_place_by_the_day_it_happened() {
        tell(rahma, Kind.GRANTED, "2026-10-02");
        tell(rahma, Kind.FILED, "2025-09-14");
        assertThat(stageOf(rahma)).isEqualTo(Stage.COLLECTING_VISA);
        assertThat(new Journey(rahma, told).filedOn()).contains(LocalDate.of(2025, 9, 14));
    }

    @Test
    void facts_of_one_day_are_told_in_the_order_of_the_road() {
        tell(rahma, Kind.RECEIPT, "2026-09-14");
        tell(rahma, Kind.FILED, "2026-09-14");
        assertThat(new Journey(rahma, told).milestones())
                .extracting(Milestone::kind)
                .containsExactly(Kind.FILED, Kind.RECEIPT);
    }

    @Test
    void a_correction_replaces_what_it_supersedes() {
        var wrong = tell(rahma, Kind.FILED, "2025-09-14");
        correct(wrong, Kind.FILED, "2025-09-12");
        var journey = new Journey(rahma, told);
        assertThat(journey.milestones()).hasSize(1);
        assertThat(journey.filedOn()).contains(LocalDate.of(2025, 9, 12));
    }

    @Test
    void a_refusal_recorded_for_the_wrong_child_can_be_taken_back() {
        tell(sami, Kind.FILED, "2025-09-14");
        var mistaken = tell(sami, Kind.REFUSED, "2026-10-02");
        correct(mistaken, Kind.TAKEN_BACK, "2026-10-03");
        assertThat(stageOf(sami)).isEqualTo(Stage.WAITING_FOR_RECEIPT);
    }

    @Test
    void only_a_recorded_fact_can_be_taken_back() {
        assertThatThrownBy(() -> tell(sami, Kind.TAKEN_BACK, "2026-10-03"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_appointment_ahead_does_not_hide_a_visa_that_came_sooner() {
        tell(rahma, Kind.GRANTED, "2026-10-02");
        tell(rahma, Kind.APPOINTMENT, "2026-12-24");
        tell(rahma, Kind.VISA_COLLECTED, "2026-11-26");
        assertThat(stageOf(rahma)).isEqualTo(Stage.LEAVING);
    }

    @Test
    void the_family_is_reunited_when_the_last_one_arrives() {
        var relatives = List.of(rahma, sami);
        tell(rahma, Kind.ARRIVED, "2026-12-10");
        assertThat(Journeys.of(relatives, told).familyReunited()).isFalse();
        tell(sami, Kind.ARRIVED, "2027-12-10");
        assertThat(Journeys.of(relatives, told).familyReunited()).isTrue();
    }

    @Test
    void nobody_waits_for_a_relative_whose_application_was_taken_back() {
        tell(rahma, Kind.ARRIVED, "2026-12-10");
        tell(sami, Kind.WITHDRAWN, "2026-11-10");
        assertThat(Journeys.of(List.of(rahma, sami), told).familyReunited()).isTrue();
        assertThat(Journeys.of(List.of(sami), told).familyReunited()).isFalse();
        assertThat(Journeys.of(List.of(), told).familyReunited()).isFalse();
    }

    @Test
    void one_relatives_facts_say_nothing_about_another() {
        tell(rahma, Kind.FILED, "2025-09-14");
        assertThat(Journeys.of(List.of(rahma, sami), told).of(sami).stage()).isEqualTo(Stage.GATHERING);
    }

    @Test
    void what_ended_a_road_is_told_while_it_stays_ended() {
        tell(rahma, Kind.FILED, "2025-09-14");
        assertThat(road(rahma).ending()).isEmpty();
        tell(rahma, Kind.WITHDRAWN, "2025-10-14");
        assertThat(road(rahma).ending()).contains(Kind.WITHDRAWN);
        tell(rahma, Kind.FILED, "2025-11-14");
        assertThat(road(rahma).ending()).isEmpty();
        tell(rahma, Kind.REFUSED, "2026-11-14");
        tell(rahma, Kind.REFUSAL_FINAL, "2026-12-14");
        assertThat(road(rahma).ending()).contains(Kind.REFUSAL_FINAL);
    }

    @Test
    void a_road_as_it_was_filed_ends_with_its_last_filing() {
        assertThat(road(rahma).whenFiled()).isEmpty();
        tell(rahma, Kind.OPENED, "2025-09-10");
        tell(rahma, Kind.FILED, "2025-09-14");
        tell(rahma, Kind.WITHDRAWN, "2025-10-14");
        var again = tell(rahma, Kind.FILED, "2025-11-14");
        tell(rahma, Kind.WITHDRAWN, "2025-12-14");
        var filed = road(rahma).whenFiled().orElseThrow();
        assertThat(filed.milestones()).hasSize(4).endsWith(again);
        assertThat(filed.stage()).isEqualTo(Stage.WAITING_FOR_RECEIPT);
    }

    private Journey road(PersonId person) {
        return new Journey(person, told);
    }
}
