package nl.weerzien;

import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.weerzien.audit.AuditService;
import nl.weerzien.casefile.Answer;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.casefile.Explanation.Attempt;
import nl.weerzien.casefile.Explanation.Told;
import nl.weerzien.casefile.NewCase;
import nl.weerzien.casefile.Opened;
import nl.weerzien.casefile.Permit;
import nl.weerzien.casefile.ReasonNotToBeHad;
import nl.weerzien.checklist.Choice;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.checklist.MarriageForm;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.checklist.Question;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.checklist.Stage;
import nl.weerzien.checklist.TermName;
import nl.weerzien.checklist.YesNo;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.document.ConfirmationService;
import nl.weerzien.document.ConfirmedField;
import nl.weerzien.document.DocumentService;
import nl.weerzien.document.KindProposal;
import nl.weerzien.document.Offer;
import nl.weerzien.document.Page;
import nl.weerzien.document.Picture;
import nl.weerzien.document.Quality;
import nl.weerzien.document.Reading;
import nl.weerzien.document.Received;
import nl.weerzien.family.Parent;
import nl.weerzien.family.Parentage;
import nl.weerzien.family.Person;
import nl.weerzien.family.PersonName;
import nl.weerzien.family.Relationship;
import nl.weerzien.family.VNumber;
import nl.weerzien.journey.FamilyReunited;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Means;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.journey.Recorded;
import nl.weerzien.journey.RelativeArrived;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Finding;
import nl.weerzien.readiness.Match;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.review.Judgement;
import nl.weerzien.review.Outcome;
import nl.weerzien.review.ReviewService;
import nl.weerzien.review.ReviewStep;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.submission.Filed;
import nl.weerzien.submission.SubmissionService;
import nl.weerzien.submission.pdf.PageOfATest;
import nl.weerzien.testkit.memory.MemoryHouse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The life of one family, from the permit to the day on which the last one arrives: thirteen months, told in the
/// order in which they happen.
class FamilyReunitedTest {
    private static final Country SYRIA = new Country("SY");
    private static final RequirementId PARENTAGE = new RequirementId("parentage");
    private static final RequirementId MARRIAGE = new RequirementId("marriage");
    private static final RequirementId IDENTITY = new RequirementId("identity");

    private final MemoryHouse house = new MemoryHouse(LocalDate.of(2026, 7, 20));
    private final CaseFileService files = house.get(CaseFileService.class);
    private final DocumentService documents = house.get(DocumentService.class);
    private final ConfirmationService confirmations = house.get(ConfirmationService.class);
    private final ReadinessService readiness = house.get(ReadinessService.class);
    private final ReviewService reviews = house.get(ReviewService.class);
    private final SubmissionService submissions = house.get(SubmissionService.class);
    private final JourneyService journeys = house.get(JourneyService.class);

    private final AccountId volunteer = house.join(Role.VOLUNTEER);
    private final AccountId supervisor = house.join(Role.SUPERVISOR);
    private final AccountId yusuf = house.join(Role.SPONSOR);
    private final AccountId stranger = house.join(Role.VOLUNTEER);

    private final Person rahma =
            Person.named(PersonName.inLatin("Rahma Darwish")).withBirth(born("1988-08-08"));
    private final Person amal = Person.named(PersonName.inLatin("Amal Darwish")).withBirth(born("2014-03-02"));

    private CaseId family = CaseId.fresh();

    @AfterEach
    void closed() {
        house.close();
    }

    @Test
    void a_family_is_reunited_when_the_last_of_them_arrives() throws Exception {
        // July 2026. The permit was decided on the 1st and made known on the 6th.
        theFamilyIsWrittenDown();
        theTermForFilingCountsFromTheEarlierDay();
        whatIsNotKnownIsAQuestion();

        // August. The sponsor sends a photo of Amal's birth certificate; only what a person confirmed counts.
        var birth = aPaperArrivesAndIsRead("SY_BIRTH", amal);
        assertThat(state(amal, PARENTAGE)).isInstanceOf(Match.State.CannotTell.class);
        itIsConfirmedAs("SY_BIRTH", birth, amal);
        itsTranslationIsThere(birth, amal);
        assertThat(state(amal, PARENTAGE)).isInstanceOf(Match.State.Met.class);
        aDateThatDiffersIsAskedAboutAndAgreesOnceCorrected(birth);

        // September. The marriage contract cannot be had, and the term presses.
        theMarriageContractIsExplained();
        house.day(LocalDate.of(2026, 9, 10));
        assertThat(of(rahma).fileNow()).isTrue();

        // The second pair of eyes sends it back once.
        theSupervisorReturnsIt();
        var passport = aPaperArrivesAndIsRead("PASSPORT", rahma);
        itIsConfirmedAs("PASSPORT", passport, rahma);
        theSupervisorCallsItReady();

        // 25 September: filed in time, for each of them.
        house.day(LocalDate.of(2026, 9, 25));
        var bundle = filed(rahma);
        filed(amal);
        assertThat(bundle).contains("Rahma Darwish").contains("Volgt later");
        assertThat(term(rahma, TermName.FILE_APPLICATION).running()).isFalse();
        assertThat(term(rahma, TermName.IND_DECIDES).fileBy()).isEqualTo(LocalDate.of(2027, 6, 25));

        // October. The IND confirms it, and its letter states another day: that one counts, both are kept.
        theReceiptStatesAnotherDay();

        // January 2027. The IND asks for more of Rahma; what is sent is a second bundle with only what is new.
        whatIsAskedIsSentInTime();

        // May. Yes, for both.
        house.day(LocalDate.of(2027, 5, 20));
        happens(rahma, Kind.GRANTED);
        happens(amal, Kind.GRANTED);
        assertThat(stage(rahma)).isEqualTo(Stage.COLLECTING_VISA);
        assertThat(term(amal, TermName.COLLECT_VISA).fileBy()).isEqualTo(LocalDate.of(2027, 8, 20));

        // July. The visas are in the passports, valid for ninety days.
        house.day(LocalDate.of(2027, 7, 1));
        happens(rahma, Kind.VISA_COLLECTED);
        happens(amal, Kind.VISA_COLLECTED);
        assertThat(term(rahma, TermName.VISA_VALID).fileBy()).isEqualTo(LocalDate.of(2027, 9, 29));

        // August. Amal comes first, with an aunt; the family is not whole yet.
        house.day(LocalDate.of(2027, 8, 10));
        happens(amal, Kind.ARRIVED);
        assertThat(house.happened()).contains(new RelativeArrived(family, amal.id()));
        assertThat(house.happened()).doesNotContain(new FamilyReunited(family));
        assertThat(term(amal, TermName.REPORT_ARRIVAL).fileBy()).isEqualTo(LocalDate.of(2027, 8, 13));

        // Two days later Rahma.
        house.day(LocalDate.of(2027, 8, 12));
        happens(rahma, Kind.ARRIVED);
        assertThat(house.happened()).containsOnlyOnce(new FamilyReunited(family));
        assertThat(readiness().journeys().familyReunited()).isTrue();

        // And whoever is curious: the sponsor reads who did what; a stranger reads nothing.
        theSponsorReadsTheRecord();
        assertThatThrownBy(() -> house.as(stranger, () -> files.get(family))).isInstanceOf(NoSuchCase.class);
    }

    private void theFamilyIsWrittenDown() {
        var sponsor = Person.named(PersonName.inLatin("Yusuf Darwish")).withBirth(born("1985-05-05"));
        var permit = new Permit(PermitKind.REFUGEE, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 6));
        house.as(volunteer, () -> {
            family = ((Opened.Fresh) files.open(new NewCase(SYRIA, sponsor, permit))).id();
            files.addRelative(family, rahma);
            files.addRelative(family, amal);
            files.relate(family, new Relationship.Spouse(rahma.id(), null), 0);
            var parents = new Parentage(new Parent.InFile(sponsor.id()), new Parent.InFile(rahma.id()));
            files.relate(family, new Relationship.Child(amal.id(), parents, false), 0);
        });
        house.admit(volunteer, family, yusuf);
    }

    private void theTermForFilingCountsFromTheEarlierDay() {
        var filing = term(rahma, TermName.FILE_APPLICATION);
        assertThat(filing.fileBy()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(filing.legallyStillPossible()).isEqualTo(LocalDate.of(2026, 10, 6));
        assertThat(of(rahma).fileNow()).isFalse();
    }

    private void whatIsNotKnownIsAQuestion() {
        assertThat(of(rahma).checklist().questions()).extracting(Question::fact).contains(Fact.MARRIAGE_FORM);
        tells(rahma, Fact.MARRIAGE_FORM, MarriageForm.REGISTERED);
        tells(rahma, Fact.FAMILY_BEFORE_ENTRY, YesNo.YES);
        tells(amal, Fact.FAMILY_BEFORE_ENTRY, YesNo.YES);
        assertThat(of(rahma).checklist().questions()).extracting(Question::fact).doesNotContain(Fact.MARRIAGE_FORM);
        assertThat(state(rahma, MARRIAGE)).isInstanceOf(Match.State.Open.class);
    }

    private DocumentId aPaperArrivesAndIsRead(String kind, Person about) {
        var name = "a paper of " + about.name() + " on " + house.today() + " after "
                + house.happened().size();
        house.papersSay(pageOf(kind, name));
        var offer = new Offer(family, name.getBytes(StandardCharsets.UTF_8), about.id(), null);
        var received = house.as(yusuf, () -> documents.receive(offer));
        house.read(SYRIA);
        return ((Received.Accepted) received).document();
    }

    private static Reading pageOf(String kind, String name) {
        var picture = new Picture(PageOfATest.picture(name), 800, 1100);
        var page = new Page(1, picture, name, List.of(), 0.9, 0, new Quality(300, 0.8, 0.1, List.of()));
        var proposal = new KindProposal(new DocumentKind(kind), 0.9, List.of(name));
        return new Reading(List.of(page), List.of(proposal), List.of(), null, "ara", List.of(), Duration.ofMillis(5));
    }

    private void itIsConfirmedAs(String kind, DocumentId paper, Person about) {
        house.as(volunteer, () -> {
            confirmations.confirmKind(family, paper, new DocumentKind(kind));
            confirmations.confirmPersons(family, paper, Set.of(about.id()));
        });
    }

    private void itsTranslationIsThere(DocumentId original, Person about) {
        var translation = aPaperArrivesAndIsRead("SWORN_TRANSLATION", about);
        itIsConfirmedAs("SWORN_TRANSLATION", translation, about);
        house.as(volunteer, () -> confirmations.markTranslation(family, translation, original));
    }

    private void aDateThatDiffersIsAskedAboutAndAgreesOnceCorrected(DocumentId birth) {
        dateOfBirthSays(birth, "2014-02-03");
        assertThat(of(amal).findings()).hasAtLeastOneElementOfType(Finding.Differs.class);
        dateOfBirthSays(birth, "2014-03-02");
        assertThat(of(amal).findings()).doesNotHaveAnyElementsOfTypes(Finding.Differs.class);
    }

    private void dateOfBirthSays(DocumentId paper, String date) {
        var answer = new ConfirmedField.Answer.Date(born(date), true);
        house.as(volunteer, () -> confirmations.answer(family, paper, FieldName.BIRTH_DATE, null, answer));
    }

    private void theMarriageContractIsExplained() {
        var tried =
                List.of(new Attempt(LocalDate.of(2026, 8, 20), "An aunt asked at the court: its archive burnt down"));
        var told = new Told(ReasonNotToBeHad.AUTHORITY_CLOSED, "The court of our town is closed", tried, "");
        house.as(volunteer, () -> files.explain(family, rahma.id(), MARRIAGE, told));
        assertThat(state(rahma, MARRIAGE)).isInstanceOf(Match.State.Explained.class);
    }

    private void theSupervisorReturnsIt() {
        house.as(volunteer, () -> reviews.handOver(family, "the passport follows"));
        house.as(supervisor, () -> {
            reviews.judge(family, rahma.id(), IDENTITY, Judgement.RETURNED, "Vraag eerst het paspoort");
            assertThat(reviews.conclude(family, Outcome.READY_TO_FILE, "")).isInstanceOf(ReviewStep.Refused.class);
            reviews.conclude(family, Outcome.RETURNED, "");
        });
    }

    private void theSupervisorCallsItReady() {
        house.as(volunteer, () -> reviews.handOver(family, ""));
        house.as(supervisor, () -> reviews.conclude(family, Outcome.READY_TO_FILE, ""));
        assertThat(house.as(volunteer, () -> reviews.ready(family))).isPresent();
    }

    private String filed(Person relative) throws Exception {
        var filed = house.as(volunteer, () -> submissions.file(family, relative.id(), house.today(), Means.POST));
        assertThat(filed).isInstanceOf(Filed.Recorded.class);
        var id = ((Filed.Recorded) filed).filing();
        try (var pdf = Loader.loadPDF(house.as(volunteer, () -> submissions.bundle(family, id)))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private void theReceiptStatesAnotherDay() {
        house.day(LocalDate.of(2026, 10, 2));
        var stated = LocalDate.of(2027, 6, 30);
        record(rahma, Happening.of(Kind.RECEIPT, house.today()).withTermUntil(stated));
        house.as(volunteer, () -> {
            var known = files.get(family).family().person(rahma.id());
            files.changePerson(family, known.withVNumber(new VNumber("2812345678")));
        });
        var decides = term(rahma, TermName.IND_DECIDES);
        assertThat(decides.governing()).isEqualTo(stated);
        assertThat(decides.fileBy()).isNotEqualTo(stated);
    }

    private void whatIsAskedIsSentInTime() throws Exception {
        house.day(LocalDate.of(2027, 1, 11));
        record(
                rahma,
                Happening.of(Kind.COMPLETION_REQUESTED, LocalDate.of(2027, 1, 8))
                        .withTermUntil(LocalDate.of(2027, 1, 29)));
        assertThat(stage(rahma)).isEqualTo(Stage.ASKED_TO_COMPLETE);
        assertThat(term(rahma, TermName.COMPLETE_APPLICATION).daysLeft(house.today()))
                .isEqualTo(18);
        var contract = aPaperArrivesAndIsRead("SY_MARRIAGE", rahma);
        itIsConfirmedAs("SY_MARRIAGE", contract, rahma);
        itsTranslationIsThere(contract, rahma);
        house.day(LocalDate.of(2027, 1, 25));
        assertThat(filed(rahma)).contains("Rahma Darwish");
        assertThat(stage(rahma)).isEqualTo(Stage.WAITING_FOR_DECISION);
        assertThat(house.as(volunteer, () -> submissions.filings(family))
                        .getLast()
                        .supplement())
                .isTrue();
    }

    private void theSponsorReadsTheRecord() {
        assertThat(house.as(yusuf, () -> house.get(AuditService.class).record(family)))
                .extracting(entry -> entry.event())
                .contains(
                        "casefile.CaseOpened",
                        "document.DocumentArrived",
                        "review.ReviewConcluded",
                        "submission.ApplicationFiled",
                        "journey.FamilyReunited");
    }

    private void tells(Person about, Fact fact, Choice choice) {
        house.as(volunteer, () -> files.answer(family, about.id(), fact, new Answer.Chosen(choice)));
    }

    private void happens(Person to, Kind kind) {
        record(to, Happening.of(kind, house.today()));
    }

    private void record(Person about, Happening happening) {
        assertThat(house.as(volunteer, () -> journeys.record(family, about.id(), happening)))
                .isInstanceOf(Recorded.Accepted.class);
    }

    private CaseReadiness readiness() {
        return house.as(volunteer, () -> readiness.of(family));
    }

    private Readiness of(Person relative) {
        return readiness().of(relative.id()).orElseThrow();
    }

    private Stage stage(Person relative) {
        return of(relative).journey().stage();
    }

    private Match.State state(Person relative, RequirementId requirement) {
        return of(relative).match(requirement).orElseThrow().state();
    }

    private Deadline term(Person relative, TermName name) {
        return of(relative).deadlines().find(name).orElseThrow();
    }
}
