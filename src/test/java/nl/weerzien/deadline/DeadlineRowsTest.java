package nl.weerzien.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.casefile.Permit;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.Circumstances;
import nl.weerzien.checklist.ExpectedNews;
import nl.weerzien.checklist.ExtensionAct;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.HouseRules;
import nl.weerzien.checklist.Overlay.Now;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.checklist.Relation;
import nl.weerzien.checklist.Stage;
import nl.weerzien.checklist.TermName;
import nl.weerzien.checklist.TimeLimit;
import nl.weerzien.checklist.YesNo;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.Journey;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.journey.MilestoneId;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every known term of the road, by the rules of the house, on the day before its last day, on that day and after it.
class DeadlineRowsTest {

    /// A term with the facts that make it run.
    ///
    /// @param facts `KIND day`, parted by commas
    /// @param last the strict last day
    /// @param byLaw the last day by law
    private record Row(
            String code, PermitKind permit, String madeKnown, String facts, TermName term, String last, String byLaw) {

        @Override
        public String toString() {
            return code;
        }
    }

    private static final PermitKind REFUGEE = PermitKind.REFUGEE;
    private static final PermitKind SUBSIDIARY = PermitKind.SUBSIDIARY;

    private static final List<Row> FAMILY = List.of(
            row("NAREIS_FILE_LV1", REFUGEE, "2026-06-11", "", TermName.FILE_APPLICATION, "2026-09-11", "2026-09-11"),
            row("NAREIS_FILE_A_LV2", REFUGEE, "2026-06-12", "", TermName.FILE_APPLICATION, "2026-09-12", "2026-09-14"),
            row(
                    "NAREIS_FILE_B_LV2",
                    SUBSIDIARY,
                    "2026-06-12",
                    "",
                    TermName.FILE_APPLICATION,
                    "2026-09-12",
                    "2026-09-14"),
            row(
                    "BEROEP_B_TO_A",
                    SUBSIDIARY,
                    "2026-11-21",
                    "",
                    TermName.APPEAL_FOR_REFUGEE_STATUS,
                    "2026-12-05",
                    "2026-12-07"),
            road(
                    "HERSTEL_VERZUIM",
                    "COMPLETION_REQUESTED 2026-11-21",
                    TermName.COMPLETE_APPLICATION,
                    "2026-12-05",
                    "2026-12-05"),
            road(
                    "HV_TRAVELDOC",
                    "TRAVEL_DOCUMENT_DEMANDED 2026-11-21",
                    TermName.COMPLETE_TRAVEL_DOCUMENT,
                    "2026-12-19",
                    "2026-12-19"),
            road(
                    "HV_MINOR_REP",
                    "REPRESENTATION_DEMANDED 2026-11-30",
                    TermName.COMPLETE_REPRESENTATION,
                    "2027-02-28",
                    "2027-02-28"),
            road("BEZWAAR", "REFUSED 2026-11-27", TermName.OBJECT, "2026-12-25", "2026-12-28"),
            road("BEROEP_ART28", "REFUSED 2026-11-21", TermName.APPEAL_RELATIVE_HERE, "2026-12-05", "2026-12-07"),
            road(
                    "BEZWAAR_COMPLETE",
                    "REFUSED 2026-11-02, OBJECTION_FILED 2026-11-10, OBJECTION_TO_COMPLETE 2026-11-21",
                    TermName.COMPLETE_OBJECTION,
                    "2026-12-05",
                    "2026-12-05"),
            road(
                    "BEROEP",
                    "REFUSED 2026-06-15, OBJECTION_FILED 2026-06-20, OBJECTION_REFUSED 2026-11-21",
                    TermName.APPEAL,
                    "2026-12-19",
                    "2026-12-21"),
            road(
                    "HOGER_BEROEP",
                    "APPEAL_FILED 2026-06-20, APPEAL_DISMISSED 2026-11-21",
                    TermName.HIGHER_APPEAL,
                    "2026-12-19",
                    "2026-12-21"),
            road("MVV_COLLECT", "GRANTED 2026-11-30", TermName.COLLECT_VISA, "2027-02-28", "2027-03-01"),
            road(
                    "MVV_COLLECT_EXT",
                    "GRANTED 2026-11-30, COLLECTION_EXTENDED 2027-02-20",
                    TermName.COLLECT_VISA_EXTENDED,
                    "2027-05-28",
                    "2027-05-28"),
            road("MVV_VALID", "VISA_COLLECTED 2026-12-01", TermName.VISA_VALID, "2027-03-01", "2027-03-01"),
            road("ARRIVAL_REPORT", "ARRIVED 2026-12-18", TermName.REPORT_ARRIVAL, "2026-12-21", "2026-12-22"),
            road(
                    "BRP_REGISTER",
                    "ARRIVED 2026-12-01, SETTLED_IN 2026-12-21",
                    TermName.REGISTER_MUNICIPALITY,
                    "2026-12-26",
                    "2026-12-28"),
            road("HEALTH_INSURANCE", "ARRIVED 2026-12-21", TermName.HEALTH_INSURANCE, "2027-04-21", "2027-04-21"),
            row("PERMIT_VALID_LV1", REFUGEE, "2026-06-11", "", TermName.PERMIT_VALID, "2031-06-11", "2031-06-11"),
            row("PERMIT_VALID_LV2", REFUGEE, "2026-06-12", "", TermName.PERMIT_VALID, "2029-06-12", "2029-06-12"));

    private static final List<Row> IND = List.of(
            filed(
                    "IND_DECIDE_OLD",
                    "FILED 2025-03-20, RECEIPT 2025-03-27",
                    TermName.IND_DECIDES,
                    "2025-06-25",
                    "2025-06-25"),
            filed(
                    "IND_DECIDE_EXT_OLD",
                    "FILED 2025-03-27, DECISION_EXTENDED 2025-06-20",
                    TermName.IND_DECIDES_EXTENDED,
                    "2025-09-25",
                    "2025-09-25"),
            filed("IND_DECIDE_NEW", "FILED 2025-03-28", TermName.IND_DECIDES, "2025-12-28", "2025-12-28"),
            road("IGS_WAIT", "NOTICE_OF_DEFAULT 2026-11-21", TermName.DEFAULT_NOTICE, "2026-12-05", "2026-12-07"),
            road("COURT_LATE_ORDER", "LATENESS_UPHELD 2026-11-21", TermName.COURT_ORDER, "2026-12-05", "2026-12-07"),
            // the objection term ends on Monday 21 December by law
            road(
                    "BEZWAAR_DECIDE",
                    "REFUSED 2026-11-21, OBJECTION_FILED 2026-12-01",
                    TermName.IND_DECIDES_OBJECTION,
                    "2027-05-03",
                    "2027-05-03"),
            road(
                    "BEZWAAR_DECIDE_EXT",
                    "REFUSED 2026-11-21, OBJECTION_FILED 2026-12-01, OBJECTION_ADJOURNED 2027-04-20",
                    TermName.IND_DECIDES_OBJECTION_EXTENDED,
                    "2027-06-14",
                    "2027-06-14"),
            road(
                    "BEZWAAR_DECIDE_EXT with advice",
                    "REFUSED 2026-11-21, OBJECTION_FILED 2026-12-01, OBJECTION_ADJOURNED_FOR_ADVICE 2027-04-20",
                    TermName.IND_DECIDES_OBJECTION_WITH_ADVICE,
                    "2027-08-02",
                    "2027-08-02"),
            road(
                    "PERMIT_AFTER_REPORT",
                    "ARRIVED 2026-12-18, REPORTED 2026-12-21",
                    TermName.PERMIT_AFTER_REPORT,
                    "2027-01-04",
                    "2027-01-04"));

    private final PersonId relative = PersonId.fresh();

    private static Row row(
            String code, PermitKind permit, String madeKnown, String facts, TermName term, String last, String byLaw) {
        return new Row(code, permit, madeKnown, facts, term, last, byLaw);
    }

    private static Row filed(String code, String facts, TermName term, String last, String byLaw) {
        return row(code, REFUGEE, "2025-01-10", facts, term, last, byLaw);
    }

    private static Row road(String code, String facts, TermName term, String last, String byLaw) {
        return row(code, REFUGEE, "2025-04-10", "FILED 2025-05-01, " + facts, term, last, byLaw);
    }

    static Stream<Row> family() {
        return FAMILY.stream();
    }

    static Stream<Row> ind() {
        return IND.stream();
    }

    @ParameterizedTest
    @MethodSource("family")
    void the_family_is_in_time_until_the_last_day_and_late_after_it(Row row) {
        var last = LocalDate.parse(row.last());
        assertThat(deadline(row, last).fileBy()).isEqualTo(last);
        assertThat(deadline(row, last).legallyStillPossible()).isEqualTo(row.byLaw());
        for (var inTime : List.of(last.minusDays(1), last)) {
            assertThat(deadline(row, inTime).urgency(inTime)).isEqualTo(Urgency.ALMOST_OVER);
            assertThat(deadline(row, inTime).daysLeft(inTime)).isBetween(0L, 1L);
        }
        assertThat(after(row, last).map(term -> term.urgency(last.plusDays(1)))).contains(Urgency.MISSED);
    }

    @ParameterizedTest
    @MethodSource("family")
    void by_law_the_family_is_late_one_day_after_the_moved_end(Row row) {
        var byLaw = LocalDate.parse(row.byLaw());
        assertThat(deadline(row, byLaw.minusDays(1)).passedByLaw(byLaw.minusDays(1)))
                .isFalse();
        assertThat(deadline(row, byLaw).passedByLaw(byLaw)).isFalse();
        // what was lost for good is no longer shown; everything else stays, to be excused by a person
        assertThat(after(row, byLaw).map(term -> term.passedByLaw(byLaw.plusDays(1))))
                .isEqualTo(row.term() == TermName.APPEAL_FOR_REFUGEE_STATUS ? Optional.empty() : Optional.of(true));
    }

    @ParameterizedTest
    @MethodSource("ind")
    void the_ind_is_in_time_until_the_day_of_the_law_and_late_after_it(Row row) {
        var byLaw = LocalDate.parse(row.byLaw());
        assertThat(deadline(row, byLaw).fileBy()).isEqualTo(row.last());
        assertThat(deadline(row, byLaw).governing()).isEqualTo(byLaw);
        for (var inTime : List.of(byLaw.minusDays(1), byLaw))
            assertThat(deadline(row, inTime).urgency(inTime)).isEqualTo(Urgency.OTHERS_ACT);
        var late = byLaw.plusDays(1);
        assertThat(deadline(row, late).urgency(late)).isEqualTo(Urgency.OTHERS_ARE_LATE);
    }

    @Test
    void two_years_after_a_subsidiary_permit_the_wait_is_over() {
        var row = row("WAIT_B_LV2", SUBSIDIARY, "2026-11-21", "", TermName.WAIT_SUBSIDIARY, "2028-11-22", "");
        var safe = LocalDate.parse(row.last());
        assertThat(deadline(row, safe.minusDays(1)).governing()).isEqualTo(safe);
        assertThat(deadlines(row, safe).find(row.term())).isEmpty();
        assertThat(deadlines(row, safe.plusDays(1)).find(row.term())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // code, facts, term, last day on which it must hold
        "PASSPORT_AFTER_MVV,VISA_COLLECTED 2026-12-01,PASSPORT_BEYOND_VISA,2027-06-01",
        "PASSPORT_AFTER_MVV at the post,APPOINTMENT 2027-01-15,PASSPORT_AT_COLLECTION,2027-07-15"
    })
    void a_day_until_which_a_paper_must_hold_presses_nobody(String code, String facts, TermName term, LocalDate until) {
        var row = road(code, "GRANTED 2026-11-20, " + facts, term, until.toString(), until.toString());
        for (var day : List.of(until.minusDays(1), until, until.plusDays(1))) {
            assertThat(deadline(row, day).governing()).isEqualTo(until);
            assertThat(deadline(row, day).urgency(day)).isEqualTo(Urgency.OTHERS_ACT);
        }
    }

    @Test
    void a_decision_can_be_fetched_from_mijn_ind_for_about_a_month() {
        var row = road("MIJNIND_DECISION_VISIBLE", "GRANTED 2026-11-21", TermName.DECISION_VISIBLE, "2026-12-21", "");
        var last = LocalDate.parse(row.last());
        assertThat(deadline(row, last.minusDays(1)).urgency(last.minusDays(1))).isEqualTo(Urgency.ALMOST_OVER);
        assertThat(deadline(row, last).doubt()).isPresent();
        assertThat(after(row, last)).isEmpty();
    }

    /// UNMARRIED_CERT_AGE
    @Test
    void a_certificate_of_being_unmarried_is_accepted_for_six_months() {
        var issued = LocalDate.parse("2026-08-31");
        var limit = HouseRules.service().timeLimit(TermName.UNMARRIED_CERTIFICATE, issued, circumstances(REFUGEE));
        assertThat(limit.map(found -> found.lastDay(issued))).contains(LocalDate.parse("2027-02-28"));
    }

    /// PAUSE_LV2, and its day to look again.
    @ParameterizedTest
    @CsvSource({
        "2026-06-11,", "2026-06-12,PAUSED", "2026-06-13,PAUSED",
        "2026-12-30,PAUSED", "2026-12-31,PAUSED", "2027-01-01,PAUSED"
    })
    void the_pause_holds_from_the_day_of_the_new_law(LocalDate day, Now now) {
        assertThat(handling(PermitKind.REFUGEE, Relation.PARTNER, day, null)).isEqualTo(Optional.ofNullable(now));
        var stale = HouseRules.service().stale(day).stream()
                .anyMatch(rule -> rule.where().contains("pause"));
        assertThat(stale).isEqualTo(!day.isBefore(LocalDate.parse("2026-12-31")));
    }

    /// NAREISMAATREGEL
    @ParameterizedTest
    @CsvSource({
        "2022-10-02,",
        "2022-10-03,HISTORY",
        "2022-10-04,HISTORY",
        "2023-01-09,HISTORY",
        "2023-01-10,HISTORY",
        "2023-01-11,"
    })
    void the_housing_measure_explains_decisions_of_its_winter_only(LocalDate decided, Now now) {
        assertThat(handling(PermitKind.REFUGEE, Relation.SPOUSE, decided, decided))
                .isEqualTo(Optional.ofNullable(now));
    }

    @Test
    void no_term_is_without_a_row() {
        var tried = EnumSet.of(
                TermName.WAIT_SUBSIDIARY,
                TermName.PASSPORT_BEYOND_VISA,
                TermName.PASSPORT_AT_COLLECTION,
                TermName.DECISION_VISIBLE,
                TermName.UNMARRIED_CERTIFICATE);
        Stream.concat(family(), ind()).map(Row::term).forEach(tried::add);
        assertThat(tried).containsExactlyInAnyOrder(TermName.values());
    }

    private Optional<Now> handling(PermitKind permit, Relation relation, LocalDate day, LocalDate decided) {
        var known = circumstances(permit).with(Fact.RELATION, relation);
        return HouseRules.service()
                .checklistFor(decided == null ? known : known.with(Fact.DECIDED_ON, decided), day)
                .now()
                .map(Checklist.Handling::now);
    }

    private Deadline deadline(Row row, LocalDate today) {
        return deadlines(row, today).find(row.term()).orElseThrow();
    }

    private Optional<Deadline> after(Row row, LocalDate last) {
        return deadlines(row, last.plusDays(1)).find(row.term());
    }

    private Deadlines deadlines(Row row, LocalDate today) {
        var permit = new Permit(row.permit(), LocalDate.parse(row.madeKnown()), LocalDate.parse(row.madeKnown()));
        var journey = new Journey(relative, facts(row.facts()));
        return Deadlines.of(permit, journey, terms(circumstances(row.permit())), today);
    }

    private List<Milestone> facts(String told) {
        var facts = new ArrayList<Milestone>();
        Arrays.stream(told.split(", "))
                .filter(fact -> !fact.isBlank())
                .map(fact -> fact.split(" "))
                .forEach(fact -> facts.add(new Milestone(
                        MilestoneId.fresh(),
                        relative,
                        Happening.of(Kind.valueOf(fact[0]), LocalDate.parse(fact[1])),
                        Instant.EPOCH.plusSeconds(facts.size()),
                        null,
                        null)));
        return facts;
    }

    private static Circumstances circumstances(PermitKind permit) {
        return Circumstances.of(new Country("SY"))
                .with(Fact.PERMIT_KIND, permit)
                .with(Fact.IN_THE_NETHERLANDS, YesNo.YES);
    }

    private static Terms terms(Circumstances circumstances) {
        return new Terms() {
            @Override
            public Optional<TimeLimit> limit(TermName name, LocalDate triggerDay) {
                return HouseRules.service().timeLimit(name, triggerDay, circumstances);
            }

            @Override
            public Optional<ExpectedNews> news(Stage stage) {
                return Optional.empty();
            }

            @Override
            public ExtensionAct extension() {
                return HouseRules.service().extensionAct();
            }
        };
    }
}
