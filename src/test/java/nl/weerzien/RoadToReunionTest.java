package nl.weerzien;

import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.casefile.NewCase;
import nl.weerzien.casefile.Opened;
import nl.weerzien.casefile.Permit;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.checklist.Stage;
import nl.weerzien.checklist.TermName;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.deadline.Deadlines;
import nl.weerzien.deadline.Silence;
import nl.weerzien.deadline.Urgency;
import nl.weerzien.family.Parentage;
import nl.weerzien.family.Person;
import nl.weerzien.family.PersonName;
import nl.weerzien.family.Relationship;
import nl.weerzien.journey.FamilyReunited;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Means;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.journey.Recorded;
import nl.weerzien.journey.RelativeArrived;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.Country;
import nl.weerzien.testkit.memory.MemoryHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The road of the Darwish family: fourteen months from the permit to the day on which the last of three stands in the
/// hall, and every term at its right day.
class RoadToReunionTest {
    private final MemoryHouse house = new MemoryHouse(LocalDate.of(2026, 7, 6));
    private final CaseFileService files = house.get(CaseFileService.class);
    private final JourneyService journeys = house.get(JourneyService.class);
    private final ReadinessService readiness = house.get(ReadinessService.class);
    private final AccountId volunteer = house.join(Role.VOLUNTEER);

    private final Person yusuf =
            Person.named(PersonName.inLatin("Yusuf Darwish")).withBirth(born("1984-02-08"));
    private final Person rahma =
            Person.named(PersonName.inLatin("Rahma Alhamwi")).withBirth(born("1990-03-12"));
    private final Person amal = Person.named(PersonName.inLatin("Amal Darwish")).withBirth(born("2010-06-21"));
    private final Person sami = Person.named(PersonName.inLatin("Sami Darwish")).withBirth(born("2017-09-15"));

    private CaseId family = CaseId.fresh();

    @AfterEach
    void closed() {
        house.close();
    }

    @Test
    void a_mother_and_two_children_come_after_fourteen_months_and_one_of_them_by_an_objection() {
        // July 2026. The permit of 1 July was made known on the 6th.
        theFamilyIsWrittenDown();
        ends(rahma, TermName.FILE_APPLICATION, "2026-10-01", "2026-10-06");

        // Sunday 20 September. Filed for all three: nine months for the IND, and no receipt yet.
        on("2026-09-20");
        for (var one : all())
            record(one, Happening.of(Kind.FILED, house.today()).by(Means.POST));
        assertThat(term(sami, TermName.FILE_APPLICATION).met()).isTrue();
        ends(sami, TermName.IND_DECIDES, "2027-06-20", "2027-06-20");
        assertThat(stage(sami)).isEqualTo(Stage.WAITING_FOR_RECEIPT);

        // 5 October. The receipt prints the same day; it counts, and is kept beside ours.
        on("2026-10-05");
        for (var one : all())
            record(one, Happening.of(Kind.RECEIPT, house.today()).withTermUntil(day("2027-06-20")));
        assertThat(stage(sami)).isEqualTo(Stage.WAITING_FOR_DECISION);

        theIndAsksForMore();
        yesForTwoAndNoForOne();
        theEmbassyClosesAndTheVisasAreCollectedElsewhere();
        theObjectionIsWon();
        theVisasAreIssuedAndNearlyRunOut();
        theyArriveOnTwoDays();
        theyReportAndRegister();
    }

    private void theFamilyIsWrittenDown() {
        var permit = new Permit(PermitKind.REFUGEE, day("2026-07-01"), day("2026-07-06"));
        house.as(volunteer, () -> {
            family = ((Opened.Fresh) files.open(new NewCase(new Country("SY"), yusuf, permit))).id();
            for (var one : all()) files.addRelative(family, one);
            files.relate(family, new Relationship.Spouse(rahma.id(), null), 0);
            for (var child : List.of(amal, sami))
                files.relate(
                        family, new Relationship.Child(child.id(), Parentage.of(yusuf.id(), rahma.id()), false), 0);
        });
    }

    /// November. A letter of the 2nd asks for more about mother and daughter, until the 23rd; it is sent on the 16th.
    private void theIndAsksForMore() {
        on("2026-11-05");
        for (var one : List.of(rahma, amal))
            record(
                    one,
                    Happening.of(Kind.COMPLETION_REQUESTED, day("2026-11-02")).withTermUntil(day("2026-11-23")));
        var answer = term(rahma, TermName.COMPLETE_APPLICATION);
        assertThat(answer.fileBy()).isEqualTo("2026-11-16");
        assertThat(answer.governing()).isEqualTo("2026-11-23");
        assertThat(answer.daysLeft(house.today())).isEqualTo(18);
        assertThat(silence(sami).expectedBy()).isEqualTo("2027-06-20");
        assertThat(deadlines(rahma).silence()).isEmpty();

        on("2026-11-16");
        for (var one : List.of(rahma, amal))
            record(one, Happening.of(Kind.COMPLETED, house.today()).by(Means.ONLINE));
        assertThat(term(rahma, TermName.COMPLETE_APPLICATION).met()).isTrue();
        // the IND waited fourteen days for the two, and for nothing from Sami
        assertThat(term(rahma, TermName.IND_DECIDES).governing()).isEqualTo("2027-07-04");
        assertThat(term(sami, TermName.IND_DECIDES).governing()).isEqualTo("2027-06-20");
    }

    /// January 2027. Yes for mother and daughter by a notice of the 13th; no for Sami, made known on Friday the 15th.
    private void yesForTwoAndNoForOne() {
        on("2027-01-15");
        for (var one : List.of(rahma, amal)) record(one, Happening.of(Kind.GRANTED, day("2027-01-13")));
        record(sami, Happening.of(Kind.REFUSED, house.today()));
        ends(rahma, TermName.COLLECT_VISA, "2027-04-13", "2027-04-13");
        ends(sami, TermName.OBJECT, "2027-02-12", "2027-02-12");
        assertThat(next().name()).isEqualTo(TermName.OBJECT);

        // Four weeks, not six: on the last of them a few words without grounds keep the right.
        on("2027-02-12");
        assertThat(term(sami, TermName.OBJECT).urgency(house.today())).isEqualTo(Urgency.ALMOST_OVER);
        record(sami, Happening.of(Kind.OBJECTION_FILED, house.today()).by(Means.LAWYER));
        assertThat(term(sami, TermName.OBJECT).met()).isTrue();
        // nineteen weeks from the end of the term to object
        ends(sami, TermName.IND_DECIDES_OBJECTION, "2027-06-25", "2027-06-25");

        on("2027-02-16");
        record(sami, Happening.of(Kind.OBJECTION_TO_COMPLETE, day("2027-02-15")));
        ends(sami, TermName.COMPLETE_OBJECTION, "2027-03-01", "2027-03-01");
        assertThat(stage(sami)).isEqualTo(Stage.OBJECTING);
        on("2027-02-26");
        record(sami, Happening.of(Kind.OBJECTION_COMPLETED, house.today()).by(Means.LAWYER));
        assertThat(term(sami, TermName.COMPLETE_OBJECTION).met()).isTrue();
    }

    /// February to April. Beirut closes its counter; the family goes to Amman, and asks for more time in time.
    private void theEmbassyClosesAndTheVisasAreCollectedElsewhere() {
        on("2027-03-01");
        for (var one : List.of(rahma, amal))
            record(one, Happening.of(Kind.APPOINTMENT, day("2027-03-20")).at("Beirut"));
        assertThat(stage(rahma)).isEqualTo(Stage.APPOINTED);
        ends(rahma, TermName.PASSPORT_AT_COLLECTION, "2027-09-20", "2027-09-20");

        on("2027-03-10");
        for (var one : List.of(rahma, amal))
            record(one, Happening.of(Kind.POST_CHANGED, house.today()).at("Amman"));
        assertThat(stage(rahma)).isEqualTo(Stage.COLLECTING_VISA);
        assertThat(deadlines(rahma).find(TermName.PASSPORT_AT_COLLECTION)).isEmpty();
        assertThat(term(rahma, TermName.COLLECT_VISA).urgency(day("2027-03-15")))
                .isEqualTo(Urgency.AMPLE);
        assertThat(term(rahma, TermName.COLLECT_VISA).urgency(day("2027-03-16")))
                .isEqualTo(Urgency.NEAR);

        on("2027-04-02");
        for (var one : List.of(rahma, amal)) record(one, Happening.of(Kind.COLLECTION_EXTENDED, house.today()));
        assertThat(deadlines(rahma).find(TermName.COLLECT_VISA)).isEmpty();
        ends(rahma, TermName.COLLECT_VISA_EXTENDED, "2027-07-13", "2027-07-13");
    }

    /// 20 April. The IND finds the objection right and says yes at once.
    private void theObjectionIsWon() {
        on("2027-04-20");
        record(sami, Happening.of(Kind.OBJECTION_UPHELD, house.today()));
        record(sami, Happening.of(Kind.GRANTED, house.today()));
        assertThat(stage(sami)).isEqualTo(Stage.COLLECTING_VISA);
        assertThat(term(sami, TermName.IND_DECIDES_OBJECTION).met()).isTrue();
        ends(sami, TermName.COLLECT_VISA, "2027-07-20", "2027-07-20");
        assertThat(next().name()).isEqualTo(TermName.COLLECT_VISA_EXTENDED);
    }

    /// June to August. Ninety days from 2 June; the papers to leave take until six days before the end.
    private void theVisasAreIssuedAndNearlyRunOut() {
        on("2027-06-02");
        for (var one : all())
            record(one, Happening.of(Kind.VISA_COLLECTED, house.today()).at("Amman"));
        for (var one : all()) ends(one, TermName.VISA_VALID, "2027-08-31", "2027-08-31");
        ends(amal, TermName.PASSPORT_BEYOND_VISA, "2027-11-30", "2027-11-30");
        assertThat(stage(amal)).isEqualTo(Stage.LEAVING);

        on("2027-08-02");
        assertThat(term(amal, TermName.VISA_VALID).urgency(house.today())).isEqualTo(Urgency.AMPLE);
        on("2027-08-03");
        assertThat(term(amal, TermName.VISA_VALID).urgency(house.today())).isEqualTo(Urgency.NEAR);
        on("2027-08-25");
        assertThat(term(amal, TermName.VISA_VALID).daysLeft(house.today())).isEqualTo(6);
        assertThat(term(amal, TermName.VISA_VALID).urgency(house.today())).isEqualTo(Urgency.ALMOST_OVER);
        for (var one : all()) record(one, Happening.of(Kind.EXIT_PAPERS, house.today()));
        for (var one : all()) record(one, Happening.of(Kind.TICKET_BOUGHT, house.today()));
        assertThat(stage(sami)).isEqualTo(Stage.TRAVELLING);
    }

    /// Monday 30 August, mother and daughter. Sami had a fever; he comes with an aunt on the last day of his visa.
    private void theyArriveOnTwoDays() {
        on("2027-08-30");
        for (var one : List.of(rahma, amal)) record(one, Happening.of(Kind.ARRIVED, house.today()));
        assertThat(house.happened()).contains(new RelativeArrived(family, amal.id()));
        assertThat(house.happened()).doesNotContain(new FamilyReunited(family));
        ends(rahma, TermName.REPORT_ARRIVAL, "2027-09-02", "2027-09-02");
        ends(rahma, TermName.REGISTER_MUNICIPALITY, "2027-09-04", "2027-09-06");
        assertThat(next().name()).isEqualTo(TermName.VISA_VALID);

        on("2027-08-31");
        record(sami, Happening.of(Kind.ARRIVED, house.today()));
        assertThat(term(sami, TermName.VISA_VALID).met()).isTrue();
        assertThat(house.happened()).containsOnlyOnce(new FamilyReunited(family));
    }

    private void theyReportAndRegister() {
        on("2027-09-02");
        for (var one : all())
            record(one, Happening.of(Kind.REPORTED, house.today()).at("Zevenaar"));
        ends(rahma, TermName.PERMIT_AFTER_REPORT, "2027-09-16", "2027-09-16");
        on("2027-09-03");
        for (var one : all()) record(one, Happening.of(Kind.REGISTERED, house.today()));
        for (var one : all()) {
            assertThat(stage(one)).isEqualTo(Stage.SETTLED);
            assertThat(term(one, TermName.REPORT_ARRIVAL).met()).isTrue();
            assertThat(term(one, TermName.REGISTER_MUNICIPALITY).met()).isTrue();
        }
        // what is left binds nobody to hurry: four months for a health insurance
        assertThat(next().name()).isEqualTo(TermName.HEALTH_INSURANCE);
        assertThat(next().governing()).isEqualTo("2027-12-30");
    }

    private List<Person> all() {
        return List.of(rahma, amal, sami);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private void on(String day) {
        house.day(day(day));
    }

    private void ends(Person relative, TermName name, String fileBy, String byLaw) {
        assertThat(term(relative, name).fileBy()).isEqualTo(fileBy);
        assertThat(term(relative, name).legallyStillPossible()).isEqualTo(byLaw);
    }

    private void record(Person about, Happening happening) {
        assertThat(house.as(volunteer, () -> journeys.record(family, about.id(), happening)))
                .isInstanceOf(Recorded.Accepted.class);
    }

    private Stage stage(Person relative) {
        return deadlines(relative).journey().stage();
    }

    private Silence silence(Person relative) {
        return deadlines(relative).silence().orElseThrow();
    }

    private Deadline term(Person relative, TermName name) {
        return deadlines(relative).find(name).orElseThrow();
    }

    private Deadline next() {
        return house.as(
                volunteer,
                () -> Deadlines.next(readiness.of(family).deadlines()).orElseThrow());
    }

    private Deadlines deadlines(Person relative) {
        return house.as(
                volunteer,
                () -> readiness.of(family).of(relative.id()).orElseThrow().deadlines());
    }
}
