package nl.weerzien.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerzien.casefile.Permit;
import nl.weerzien.checklist.Confidence;
import nl.weerzien.checklist.ExpectedNews;
import nl.weerzien.checklist.ExpectedNews.Of;
import nl.weerzien.checklist.ExtensionAct;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.checklist.Provenance;
import nl.weerzien.checklist.Source;
import nl.weerzien.checklist.Stage;
import nl.weerzien.checklist.Term;
import nl.weerzien.checklist.Term.Binds;
import nl.weerzien.checklist.Term.Counting;
import nl.weerzien.checklist.TermName;
import nl.weerzien.checklist.TimeLimit;
import nl.weerzien.checklist.Trigger;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.Journey;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.journey.MilestoneId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
    private static final Provenance SOURCE = new Provenance(
            List.of(new Source("vw-44", "art. 44", URI.create("https://example.org"), "2026", Source.Grade.OFFICIAL)),
            LocalDate.of(2026, 11, 21),
            LocalDate.of(2027, 5, 21),
            Confidence.HIGH,
            "test.yaml:1");

    private final PersonId rahma = PersonId.fresh();
    private final List<Milestone> told = new ArrayList<>();
    private final Map<TermName, TimeLimit> rules = new EnumMap<>(TermName.class);
    private final Map<Stage, ExpectedNews> news = new EnumMap<>(Stage.class);
    private Permit permit = new Permit(PermitKind.REFUGEE, day("2026-08-20"), day("2026-08-24"));

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static ExpectedNews expected(Period within, Of of) {
        return new ExpectedNews(within, of, SOURCE);
    }

    private static Term term(TermName name, Trigger trigger, Period length, Binds binds, Counting counting) {
        return new Term(name, trigger, length, binds, counting, true, null, null, List.of(), false, SOURCE);
    }

    private void rule(TermName name, Trigger trigger, Period length, Binds binds) {
        rules.put(name, new TimeLimit.Fixed(term(name, trigger, length, binds, Counting.LAST_DAY)));
    }

    private void filingTerm() {
        rule(TermName.FILE_APPLICATION, Trigger.PERMIT_MADE_KNOWN, Period.ofMonths(3), Binds.FAMILY);
    }

    private void happened(Kind kind, String on) {
        happened(Happening.of(kind, day(on)));
    }

    private void happened(Happening happening) {
        told.add(new Milestone(MilestoneId.fresh(), rahma, happening, Instant.EPOCH, null, null));
    }

    private Deadlines on(String today) {
        return Deadlines.of(permit, new Journey(rahma, told), terms(), day(today));
    }

    private Deadline the(TermName name) {
        return on("2026-11-01").find(name).orElseThrow();
    }

    private Terms terms() {
        return new Terms() {
            @Override
            public Optional<TimeLimit> limit(TermName name, LocalDate triggerDay) {
                return Optional.ofNullable(rules.get(name));
            }

            @Override
            public Optional<ExpectedNews> news(Stage stage) {
                return Optional.ofNullable(news.get(stage));
            }

            @Override
            public ExtensionAct extension() {
                return new ExtensionAct();
            }
        };
    }

    @Test
    void file_by_counts_from_the_decision_and_the_law_from_the_day_it_was_made_known() {
        filingTerm();
        var term = the(TermName.FILE_APPLICATION);
        assertThat(term.fileBy()).isEqualTo(day("2026-11-20"));
        assertThat(term.legallyStillPossible()).isEqualTo(day("2026-11-24"));
        assertThat(term.governing()).isEqualTo(term.fileBy());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-30,2026-02-28",
        "2027-11-30,2028-02-29",
        "2026-11-29,2027-02-28",
        "2026-01-31,2026-04-30",
        "2026-03-31,2026-06-30",
        "2026-06-12,2026-09-12",
        "2024-02-29,2024-05-29"
    })
    void three_months_end_on_the_last_day_of_a_shorter_month(LocalDate decided, LocalDate fileBy) {
        filingTerm();
        permit = new Permit(PermitKind.REFUGEE, decided, decided);
        assertThat(the(TermName.FILE_APPLICATION).fileBy()).isEqualTo(fileBy);
    }

    @Test
    void the_strict_day_is_never_shifted_and_the_legal_one_moves_off_the_weekend() {
        filingTerm();
        permit = new Permit(PermitKind.REFUGEE, day("2026-08-22"), null);
        var term = the(TermName.FILE_APPLICATION);
        assertThat(term.fileBy()).isEqualTo(day("2026-11-22"));
        assertThat(term.legallyStillPossible()).isEqualTo(day("2026-11-23"));
    }

    @Test
    void dates_out_of_order_count_with_the_earlier_one_and_ask() {
        filingTerm();
        permit = new Permit(PermitKind.REFUGEE, day("2026-08-24"), day("2026-08-20"));
        assertThat(the(TermName.FILE_APPLICATION).fileBy()).isEqualTo(day("2026-11-20"));
        assertThat(on("2026-11-01").questions())
                .containsExactly(new MessageKey("deadline.question.permit-dates-out-of-order"));
    }

    @Test
    void without_a_permit_date_there_is_a_question_and_never_no_term() {
        filingTerm();
        permit = new Permit(PermitKind.REFUGEE, null, null);
        var terms = on("2026-11-01");
        assertThat(terms.all()).isEmpty();
        assertThat(terms.questions()).containsExactly(new MessageKey("deadline.question.permit-date"));
    }

    @Test
    void the_last_day_still_counts_and_the_day_after_is_missed() {
        filingTerm();
        var term = the(TermName.FILE_APPLICATION);
        assertThat(term.missed(day("2026-11-19"))).isFalse();
        assertThat(term.missed(day("2026-11-20"))).isFalse();
        assertThat(term.missed(day("2026-11-21"))).isTrue();
        assertThat(term.passedByLaw(day("2026-11-24"))).isFalse();
        assertThat(term.passedByLaw(day("2026-11-25"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-22,AMPLE",
        "2026-10-23,NEAR",
        "2026-11-05,NEAR",
        "2026-11-06,ALMOST_OVER",
        "2026-11-20,ALMOST_OVER",
        "2026-11-21,MISSED"
    })
    void a_long_term_presses_for_its_last_four_weeks(LocalDate today, Urgency urgency) {
        filingTerm();
        assertThat(the(TermName.FILE_APPLICATION).urgency(today)).isEqualTo(urgency);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-08,AMPLE", "2026-11-09,NEAR", "2026-11-12,NEAR", "2026-11-13,ALMOST_OVER", "2026-11-17,MISSED"
    })
    void a_short_term_presses_for_its_second_half(LocalDate today, Urgency urgency) {
        rule(TermName.COMPLETE_APPLICATION, Trigger.COMPLETION_LETTER, Period.ofWeeks(2), Binds.FAMILY);
        happened(Kind.FILED, "2026-09-01");
        happened(Kind.COMPLETION_REQUESTED, "2026-11-02");
        assertThat(the(TermName.COMPLETE_APPLICATION).urgency(today)).isEqualTo(urgency);
    }

    @Test
    void filing_ends_the_filing_term() {
        filingTerm();
        happened(Kind.FILED, "2026-11-18");
        var term = the(TermName.FILE_APPLICATION);
        assertThat(term.doneOn()).isEqualTo(day("2026-11-18"));
        assertThat(term.urgency(day("2027-01-01"))).isEqualTo(Urgency.DONE);
        assertThat(on("2027-01-01").next()).isEmpty();
    }

    @Test
    void a_date_in_a_letter_wins_unshifted_and_the_computed_one_stays() {
        rule(TermName.COMPLETE_APPLICATION, Trigger.COMPLETION_LETTER, Period.ofWeeks(2), Binds.FAMILY);
        var letter = DocumentId.fresh();
        happened(Kind.FILED, "2026-09-01");
        happened(Happening.of(Kind.COMPLETION_REQUESTED, day("2026-11-02"))
                .withTermUntil(day("2026-11-29"))
                .shownBy(letter));
        var term = the(TermName.COMPLETE_APPLICATION);
        assertThat(term.fileBy()).isEqualTo(day("2026-11-16"));
        assertThat(term.governing()).isEqualTo(day("2026-11-29"));
        assertThat(term.letter()).isEqualTo(letter);
        assertThat(term.passedByLaw(day("2026-11-30"))).isTrue();
    }

    @Test
    void a_letters_date_wins_also_when_it_is_earlier() {
        rule(TermName.COLLECT_VISA, Trigger.APPROVAL_NOTICE, Period.ofMonths(3), Binds.FAMILY);
        happened(Happening.of(Kind.GRANTED, day("2026-10-02")).withTermUntil(day("2026-12-15")));
        assertThat(the(TermName.COLLECT_VISA).governing()).isEqualTo(day("2026-12-15"));
    }

    @Test
    void four_weeks_to_object_end_twenty_eight_days_after_it_was_made_known() {
        rule(TermName.OBJECT, Trigger.DECISION_MADE_KNOWN, Period.ofWeeks(4), Binds.FAMILY);
        happened(Kind.FILED, "2025-09-14");
        happened(Kind.REFUSED, "2026-10-02");
        assertThat(the(TermName.OBJECT).fileBy()).isEqualTo(day("2026-10-30"));
        happened(Kind.OBJECTION_FILED, "2026-10-20");
        assertThat(the(TermName.OBJECT).running()).isFalse();
    }

    @Test
    void a_relative_who_is_here_has_two_weeks_beside_the_four_and_nobody_else_is_pressed_by_them() {
        rule(TermName.OBJECT, Trigger.DECISION_MADE_KNOWN, Period.ofWeeks(4), Binds.FAMILY);
        rule(TermName.APPEAL_RELATIVE_HERE, Trigger.DECISION_MADE_KNOWN, Period.ofWeeks(2), Binds.FAMILY);
        happened(Kind.REFUSED, "2026-10-02");
        assertThat(the(TermName.APPEAL_RELATIVE_HERE).fileBy()).isEqualTo(day("2026-10-16"));
        var known = rules.get(TermName.APPEAL_RELATIVE_HERE).term();
        rules.put(TermName.APPEAL_RELATIVE_HERE, new TimeLimit.Unsettled(known, new MessageKey("here")));
        assertThat(on("2026-10-03").find(TermName.APPEAL_RELATIVE_HERE)).isEmpty();
    }

    @Test
    void the_ind_decides_on_an_objection_from_the_end_of_the_term_to_object() {
        rule(TermName.OBJECT, Trigger.DECISION_MADE_KNOWN, Period.ofWeeks(4), Binds.FAMILY);
        rule(TermName.IND_DECIDES_OBJECTION, Trigger.OBJECTION_TERM_ENDS, Period.ofWeeks(19), Binds.IND);
        happened(Kind.REFUSED, "2026-10-03");
        assertThat(on("2026-11-01").find(TermName.IND_DECIDES_OBJECTION)).isEmpty();
        happened(Kind.OBJECTION_FILED, "2026-10-20");
        // the term to object ends on Saturday 31 October, by law on Monday 2 November
        assertThat(the(TermName.IND_DECIDES_OBJECTION).fileBy())
                .isEqualTo(day("2026-11-02").plusDays(133));
    }

    @Test
    void the_ind_s_nine_months_bind_the_ind_and_never_press_the_family() {
        rule(TermName.IND_DECIDES, Trigger.FILED, Period.ofMonths(9), Binds.IND);
        happened(Kind.FILED, "2026-02-14");
        var term = the(TermName.IND_DECIDES);
        assertThat(term.fileBy()).isEqualTo(day("2026-11-14"));
        assertThat(term.legallyStillPossible()).isEqualTo(term.fileBy());
        assertThat(term.urgency(day("2026-11-14"))).isEqualTo(Urgency.OTHERS_ACT);
        assertThat(term.urgency(day("2026-11-15"))).isEqualTo(Urgency.OTHERS_ARE_LATE);
        assertThat(on("2026-12-01").next()).isEmpty();
    }

    @Test
    void an_older_term_of_the_ind_counts_from_the_receipt() {
        rule(TermName.IND_DECIDES, Trigger.RECEIVED, Period.ofDays(90), Binds.IND);
        happened(Kind.FILED, "2025-03-01");
        happened(Happening.of(Kind.RECEIPT, day("2025-03-10")).withTermUntil(day("2025-09-10")));
        var term = the(TermName.IND_DECIDES);
        assertThat(term.countedFrom()).isEqualTo(day("2025-03-10"));
        assertThat(term.governing()).isEqualTo(day("2025-09-10"));
    }

    @Test
    void the_ind_is_late_only_after_the_day_the_law_moves_its_term_to() {
        rule(TermName.DEFAULT_NOTICE, Trigger.DEFAULT_NOTICE_RECEIVED, Period.ofWeeks(2), Binds.IND);
        happened(Kind.FILED, "2025-09-14");
        happened(Kind.NOTICE_OF_DEFAULT, "2026-10-03");
        var term = the(TermName.DEFAULT_NOTICE);
        assertThat(term.fileBy()).isEqualTo(day("2026-10-17"));
        assertThat(term.urgency(day("2026-10-19"))).isEqualTo(Urgency.OTHERS_ACT);
        assertThat(term.urgency(day("2026-10-20"))).isEqualTo(Urgency.OTHERS_ARE_LATE);
    }

    @Test
    void the_term_of_the_ind_stands_still_until_what_it_asked_is_sent() {
        rule(TermName.IND_DECIDES, Trigger.FILED, Period.ofMonths(9), Binds.IND);
        rule(TermName.COMPLETE_APPLICATION, Trigger.COMPLETION_LETTER, Period.ofWeeks(2), Binds.FAMILY);
        happened(Kind.FILED, "2026-02-14");
        happened(Kind.COMPLETION_REQUESTED, "2026-06-01");
        happened(Kind.COMPLETED, "2026-06-11");
        assertThat(the(TermName.IND_DECIDES).governing()).isEqualTo(day("2026-11-24"));
        assertThat(the(TermName.IND_DECIDES).stoodStill()).isEqualTo(10);
    }

    @Test
    void an_answer_that_comes_too_late_stops_the_term_no_longer_than_the_letter_gave() {
        rule(TermName.IND_DECIDES, Trigger.FILED, Period.ofMonths(9), Binds.IND);
        rule(TermName.COMPLETE_APPLICATION, Trigger.COMPLETION_LETTER, Period.ofWeeks(2), Binds.FAMILY);
        happened(Kind.FILED, "2026-02-14");
        happened(Kind.COMPLETION_REQUESTED, "2026-06-01");
        happened(Kind.COMPLETED, "2026-07-20");
        assertThat(the(TermName.IND_DECIDES).stoodStill()).isEqualTo(14);
    }

    @Test
    void two_requests_at_once_stop_the_term_once() {
        rule(TermName.IND_DECIDES, Trigger.FILED, Period.ofMonths(9), Binds.IND);
        happened(Kind.FILED, "2026-02-14");
        happened(Happening.of(Kind.COMPLETION_REQUESTED, day("2026-06-01")).withTermUntil(day("2026-06-15")));
        happened(Happening.of(Kind.COMPLETION_REQUESTED, day("2026-06-10")).withTermUntil(day("2026-06-24")));
        assertThat(the(TermName.IND_DECIDES).stoodStill()).isEqualTo(23);
    }

    @Test
    void a_date_of_the_receipt_stays_as_printed_and_lateness_counts_the_standstill_after_it() {
        rule(TermName.IND_DECIDES, Trigger.FILED, Period.ofMonths(9), Binds.IND);
        happened(Kind.FILED, "2026-02-14");
        happened(Happening.of(Kind.RECEIPT, day("2026-02-20")).withTermUntil(day("2026-11-14")));
        happened(Happening.of(Kind.COMPLETION_REQUESTED, day("2026-06-01")).withTermUntil(day("2026-06-15")));
        var term = the(TermName.IND_DECIDES);
        assertThat(term.statedInLetter()).isEqualTo(day("2026-11-14"));
        assertThat(term.governing()).isEqualTo(day("2026-11-28"));
    }

    @Test
    void an_extension_without_a_length_in_the_law_is_known_by_its_letter() {
        rule(TermName.IND_DECIDES, Trigger.FILED, Period.ofMonths(9), Binds.IND);
        happened(Kind.FILED, "2026-02-14");
        happened(Happening.of(Kind.DECISION_EXTENDED, day("2026-10-20")).withTermUntil(day("2027-02-14")));
        assertThat(the(TermName.IND_DECIDES).governing()).isEqualTo(day("2027-02-14"));
    }

    @Test
    void more_time_for_the_visa_runs_from_the_end_of_the_first_three_months_and_in_their_place() {
        rule(TermName.COLLECT_VISA, Trigger.APPROVAL_NOTICE, Period.ofMonths(3), Binds.FAMILY);
        rule(TermName.COLLECT_VISA_EXTENDED, Trigger.EXTENDED_TERM_ENDS, Period.ofMonths(3), Binds.FAMILY);
        happened(Kind.FILED, "2025-09-14");
        happened(Kind.GRANTED, "2026-06-02");
        happened(Kind.COLLECTION_EXTENDED, "2026-08-20");
        assertThat(on("2026-09-01").find(TermName.COLLECT_VISA)).isEmpty();
        assertThat(on("2026-09-01").find(TermName.COLLECT_VISA_EXTENDED).map(Deadline::governing))
                .contains(day("2026-12-02"));
    }

    @Test
    void terms_of_an_application_that_ended_do_not_run_for_the_one_filed_after_it() {
        rule(TermName.IND_DECIDES, Trigger.FILED, Period.ofMonths(9), Binds.IND);
        rule(TermName.OBJECT, Trigger.DECISION_MADE_KNOWN, Period.ofWeeks(4), Binds.FAMILY);
        happened(Kind.FILED, "2025-09-14");
        happened(Happening.of(Kind.RECEIPT, day("2025-09-20")).withTermUntil(day("2026-06-14")));
        happened(Kind.REFUSED, "2026-06-02");
        happened(Kind.REFUSAL_FINAL, "2026-07-02");
        happened(Kind.FILED, "2026-08-01");
        assertThat(on("2026-11-01").find(TermName.OBJECT)).isEmpty();
        assertThat(the(TermName.IND_DECIDES).governing()).isEqualTo(day("2027-05-01"));
    }

    @Test
    void a_decision_that_is_not_among_the_papers_is_to_be_fetched_while_it_can_be() {
        rule(TermName.DECISION_VISIBLE, Trigger.DECISION_IN_MIJN_IND, Period.ofMonths(1), Binds.FAMILY);
        happened(Kind.FILED, "2025-09-14");
        happened(Kind.GRANTED, "2026-10-02");
        assertThat(on("2026-11-02").find(TermName.DECISION_VISIBLE).map(Deadline::running))
                .contains(true);
        assertThat(on("2026-11-03").find(TermName.DECISION_VISIBLE)).isEmpty();
    }

    @Test
    void a_passport_must_hold_three_months_longer_than_the_visa_and_nobody_is_pressed_by_that_day() {
        rule(TermName.VISA_VALID, Trigger.VISA_ISSUED, Period.ofDays(90), Binds.FAMILY);
        rules.put(
                TermName.PASSPORT_BEYOND_VISA,
                new TimeLimit.Fixed(term(
                        TermName.PASSPORT_BEYOND_VISA,
                        Trigger.VISA_ENDS,
                        Period.ofMonths(3),
                        Binds.FAMILY,
                        Counting.HOLDS_UNTIL)));
        happened(Happening.of(Kind.VISA_COLLECTED, day("2026-10-02")).withTermUntil(day("2026-12-30")));
        var mark = the(TermName.PASSPORT_BEYOND_VISA);
        assertThat(mark.governing()).isEqualTo(day("2027-03-30"));
        assertThat(mark.urgency(day("2027-04-30"))).isEqualTo(Urgency.OTHERS_ACT);
        assertThat(on("2026-11-01").next().map(Deadline::name)).contains(TermName.VISA_VALID);
    }

    @Test
    void moving_to_an_address_counts_for_registration_but_an_older_registration_stays() {
        rule(TermName.REGISTER_MUNICIPALITY, Trigger.SETTLED, Period.ofDays(5), Binds.FAMILY);
        happened(Kind.ARRIVED, "2026-10-01");
        assertThat(the(TermName.REGISTER_MUNICIPALITY).fileBy()).isEqualTo(day("2026-10-06"));
        happened(Kind.SETTLED_IN, "2026-10-20");
        assertThat(the(TermName.REGISTER_MUNICIPALITY).fileBy()).isEqualTo(day("2026-10-25"));
        happened(Kind.REGISTERED, "2026-10-10");
        assertThat(the(TermName.REGISTER_MUNICIPALITY).running()).isFalse();
    }

    @Test
    void silence_is_overdue_the_day_after_the_term_of_the_ind() {
        news.put(Stage.WAITING_FOR_DECISION, expected(Period.ZERO, new Of.TermEnd(TermName.IND_DECIDES)));
        rule(TermName.IND_DECIDES, Trigger.FILED, Period.ofMonths(9), Binds.IND);
        happened(Kind.FILED, "2026-02-14");
        happened(Kind.RECEIPT, "2026-02-20");
        var silence = on("2026-11-01").silence().orElseThrow();
        assertThat(silence.since()).isEqualTo(day("2026-02-20"));
        assertThat(silence.expectedBy()).isEqualTo(day("2026-11-14"));
        assertThat(silence.overdue(day("2026-11-14"))).isFalse();
        assertThat(silence.overdue(day("2026-11-15"))).isTrue();
    }

    @Test
    void what_is_usual_at_a_station_ends_a_silence_before_the_law_does() {
        news.put(Stage.WAITING_FOR_RECEIPT, expected(Period.ofWeeks(3), new Of.Station()));
        rule(TermName.IND_DECIDES, Trigger.FILED, Period.ofMonths(9), Binds.IND);
        happened(Kind.FILED, "2026-02-14");
        assertThat(on("2026-03-01").silence().map(Silence::expectedBy)).contains(day("2026-03-07"));
    }

    @Test
    void a_notice_of_default_gives_the_ind_two_more_weeks_of_silence() {
        news.put(Stage.WAITING_FOR_DECISION, expected(Period.ZERO, new Of.TermEnd(TermName.IND_DECIDES)));
        rule(TermName.IND_DECIDES, Trigger.FILED, Period.ofMonths(9), Binds.IND);
        rule(TermName.DEFAULT_NOTICE, Trigger.DEFAULT_NOTICE_RECEIVED, Period.ofWeeks(2), Binds.IND);
        happened(Kind.FILED, "2026-01-14");
        happened(Kind.RECEIPT, "2026-01-20");
        happened(Kind.NOTICE_OF_DEFAULT, "2026-10-19");
        assertThat(on("2026-11-01").silence().map(Silence::expectedBy)).contains(day("2026-11-02"));
    }

    @Test
    void after_an_appointment_news_is_expected_from_its_day_on() {
        news.put(Stage.APPOINTED, expected(Period.ofWeeks(4), new Of.Appointment()));
        happened(Kind.GRANTED, "2026-10-02");
        happened(Kind.APPOINTMENT, "2026-11-20");
        assertThat(on("2026-11-01").silence().map(Silence::expectedBy)).contains(day("2026-12-18"));
    }

    @Test
    void there_is_no_silence_where_nothing_is_expected() {
        rule(TermName.IND_DECIDES, Trigger.FILED, Period.ofMonths(9), Binds.IND);
        happened(Kind.FILED, "2026-02-14");
        happened(Kind.COMPLETION_REQUESTED, "2026-06-01");
        assertThat(on("2026-12-01").silence()).isEmpty();
    }

    @Test
    void news_that_lies_ahead_is_no_news_yet() {
        news.put(Stage.TRAVELLING, expected(Period.ofWeeks(2), new Of.Station()));
        happened(Kind.GRANTED, "2026-06-02");
        happened(Kind.VISA_COLLECTED, "2026-06-22");
        happened(Kind.DEPARTED, "2026-07-20");
        assertThat(on("2026-07-01").silence().map(Silence::since)).contains(day("2026-06-22"));
    }

    @Test
    void who_went_missing_has_brought_no_news_of_the_ind_and_every_term_runs_on() {
        news.put(Stage.WAITING_FOR_DECISION, expected(Period.ZERO, new Of.TermEnd(TermName.IND_DECIDES)));
        rule(TermName.IND_DECIDES, Trigger.FILED, Period.ofMonths(9), Binds.IND);
        happened(Kind.FILED, "2026-02-14");
        happened(Kind.RECEIPT, "2026-02-20");
        happened(Kind.WENT_MISSING, "2026-10-01");
        assertThat(the(TermName.IND_DECIDES).running()).isTrue();
        var silence = on("2026-11-01").silence().orElseThrow();
        assertThat(silence.since()).isEqualTo(day("2026-02-20"));
        assertThat(silence.expectedBy()).isEqualTo(day("2026-11-14"));
    }

    @Test
    void three_days_to_report_hold_two_working_days_by_law() {
        rule(TermName.REPORT_ARRIVAL, Trigger.ENTERED, Period.ofDays(3), Binds.FAMILY);
        happened(Kind.ARRIVED, "2026-11-19");
        var term = the(TermName.REPORT_ARRIVAL);
        assertThat(term.fileBy()).isEqualTo(day("2026-11-22"));
        assertThat(term.legallyStillPossible()).isEqualTo(day("2026-11-23"));
        happened(Kind.REPORTED, "2026-11-20");
        assertThat(the(TermName.REPORT_ARRIVAL).running()).isFalse();
    }

    @Test
    void a_wait_asks_nothing_and_disappears_when_it_is_over() {
        rules.put(
                TermName.WAIT_SUBSIDIARY,
                new TimeLimit.Fixed(term(
                        TermName.WAIT_SUBSIDIARY,
                        Trigger.PERMIT_MADE_KNOWN,
                        Period.ofYears(2),
                        Binds.FAMILY,
                        Counting.FIRST_DAY)));
        permit = new Permit(PermitKind.SUBSIDIARY, day("2026-08-20"), day("2026-08-24"));
        var wait = the(TermName.WAIT_SUBSIDIARY);
        assertThat(wait.fileBy()).isEqualTo(day("2028-08-25"));
        assertThat(wait.urgency(day("2026-11-01"))).isEqualTo(Urgency.OTHERS_ACT);
        assertThat(on("2028-08-25").find(TermName.WAIT_SUBSIDIARY)).isEmpty();
    }

    @Test
    void an_unsettled_term_counts_strictly_and_says_its_question() {
        var question = new MessageKey("checklist.term.file-application.unsettled");
        rules.put(
                TermName.FILE_APPLICATION,
                new TimeLimit.Unsettled(
                        term(
                                TermName.FILE_APPLICATION,
                                Trigger.PERMIT_MADE_KNOWN,
                                Period.ofMonths(3),
                                Binds.FAMILY,
                                Counting.LAST_DAY),
                        question));
        var term = the(TermName.FILE_APPLICATION);
        assertThat(term.fileBy()).isEqualTo(day("2026-11-20"));
        assertThat(term.doubt()).contains(question);
    }

    @Test
    void an_unsettled_term_asks_nothing_more_once_a_letter_states_its_day() {
        rules.put(
                TermName.COMPLETE_APPLICATION,
                new TimeLimit.Unsettled(
                        term(
                                TermName.COMPLETE_APPLICATION,
                                Trigger.COMPLETION_LETTER,
                                Period.ofWeeks(2),
                                Binds.FAMILY,
                                Counting.LAST_DAY),
                        new MessageKey("checklist.term.complete-application.unsettled")));
        happened(Kind.FILED, "2026-09-01");
        happened(Kind.COMPLETION_REQUESTED, "2026-11-02");
        assertThat(the(TermName.COMPLETE_APPLICATION).doubt()).isPresent();
        happened(Happening.of(Kind.COMPLETION_REQUESTED, day("2026-11-02")).withTermUntil(day("2026-11-16")));
        assertThat(the(TermName.COMPLETE_APPLICATION).doubt()).isEmpty();
    }

    @Test
    void the_next_term_is_the_one_that_ends_first_also_when_it_has_passed() {
        filingTerm();
        rule(TermName.APPEAL_FOR_REFUGEE_STATUS, Trigger.PERMIT_MADE_KNOWN, Period.ofWeeks(2), Binds.FAMILY);
        assertThat(on("2026-08-25").next().map(Deadline::name)).contains(TermName.APPEAL_FOR_REFUGEE_STATUS);
        assertThat(on("2026-09-10").next().map(Deadline::name)).contains(TermName.FILE_APPLICATION);
        assertThat(on("2027-09-10").next().map(Deadline::name)).contains(TermName.FILE_APPLICATION);
    }

    @Test
    void an_application_taken_back_has_no_filing_term() {
        filingTerm();
        happened(Kind.FILED, "2026-10-01");
        happened(Kind.WITHDRAWN, "2026-10-20");
        assertThat(on("2026-11-01").find(TermName.FILE_APPLICATION)).isEmpty();
    }
}
