package nl.weerzien.submission;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.casefile.Explanation.Attempt;
import nl.weerzien.casefile.Explanation.Told;
import nl.weerzien.casefile.ReasonNotToBeHad;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.checklist.Stage;
import nl.weerzien.document.Documents;
import nl.weerzien.document.Sha256;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Means;
import nl.weerzien.review.Outcome;
import nl.weerzien.review.ReviewService;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
@Import(ReadPapers.class)
class SubmissionServiceTest {
    private static final RequirementId MARRIAGE = new RequirementId("marriage");

    @Autowired
    SubmissionService service;

    @Autowired
    CaseFileService files;

    @Autowired
    ReviewService reviews;

    @Autowired
    JourneyService journeys;

    @Autowired
    Documents documents;

    @Autowired
    KeptFamilies kept;

    @Autowired
    ReadPapers papers;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    private AccountId volunteer;
    private CaseId caseId;
    private PersonId rahma;
    private PersonId amal;
    private LocalDate today;

    @BeforeEach
    void a_family_with_a_passport_and_its_translation() {
        today = LocalDate.now(clock);
        volunteer = people.volunteer();
        var family = aFamily().sponsor("Yusuf").spouse("Rahma").child("Amal", born("2010-03-02"));
        caseId = kept.keep(volunteer, family);
        rahma = family.id("Rahma");
        amal = family.id("Amal");
    }

    @Test
    void an_application_without_a_single_paper_can_be_filed_and_the_road_begins() {
        var filed = file(rahma, today);
        assertThat(filed).isInstanceOf(Filed.Recorded.class);
        var road = people.as(volunteer, () -> journeys.of(caseId)).of(rahma);
        assertThat(road.stage()).isEqualTo(Stage.WAITING_FOR_RECEIPT);
        assertThat(road.filedOn()).contains(today);
        assertThat(filings()).singleElement().satisfies(filing -> {
            assertThat(filing.reviewed()).isEmpty();
            assertThat(filing.bundle().following()).isNotEmpty();
            assertThat(filing.sent().means()).isEqualTo(Means.POST);
        });
        assertThat(people.as(volunteer, () -> journeys.of(caseId)).of(amal).filed())
                .isFalse();
    }

    @Test
    void what_was_filed_is_frozen_under_its_fingerprint() throws IOException {
        var passport = papers.confirmed(volunteer, caseId, "SY_PASSPORT", rahma);
        var translation = papers.translation(volunteer, caseId, passport, rahma);
        file(rahma, today);
        var filing = filings().getFirst();
        assertThat(filing.bundle().papers()).containsExactly(passport, translation);
        var frozen = people.as(volunteer, () -> service.bundle(caseId, filing.id()));
        assertThat(Sha256.of(frozen)).isEqualTo(filing.bundle().sha256());
        assertThat(frozen).hasSize((int) filing.bundle().bytes());
        try (var bundle = Loader.loadPDF(frozen)) {
            assertThat(bundle.getNumberOfPages()).isEqualTo(filing.bundle().pages());
            assertThat(new PDFTextStripper().getText(bundle)).contains("Rahma", "Yusuf", "1a");
        }
        papers.confirmed(volunteer, caseId, "SY_MARRIAGE", rahma);
        assertThat(people.as(volunteer, () -> service.bundle(caseId, filing.id())))
                .isEqualTo(frozen);
    }

    @Test
    void what_comes_later_is_a_supplement_with_only_what_is_new() {
        papers.confirmed(volunteer, caseId, "SY_PASSPORT", rahma);
        file(rahma, today);
        assertThat(file(rahma, today)).isEqualTo(refused("submission.refused.nothing-new"));
        var marriage = papers.confirmed(volunteer, caseId, "SY_MARRIAGE", rahma);
        assertThat(file(rahma, today)).isInstanceOf(Filed.Recorded.class);
        assertThat(filings()).hasSize(2);
        var supplement = filings().getLast();
        assertThat(supplement.supplements()).isEqualTo(filings().getFirst().id());
        assertThat(supplement.bundle().papers()).containsExactly(marriage);
    }

    @Test
    void only_what_somebody_confirmed_goes_in() {
        papers.read(volunteer, caseId);
        var preview = people.as(volunteer, () -> service.preview(caseId, rahma));
        assertThat(preview.draft().plan().papers()).isEmpty();
        assertThat(preview.advice().warnings()).contains(new MessageKey("submission.advice.no-papers"));
    }

    @Test
    void the_draft_is_the_same_file_each_time_and_nothing_of_it_is_kept() {
        papers.confirmed(volunteer, caseId, "SY_PASSPORT", rahma);
        assertThat(written()).isEqualTo(written());
        assertThat(filings()).isEmpty();
    }

    @Test
    void what_the_family_explained_stands_on_the_last_page() throws IOException {
        var told = new Told(
                ReasonNotToBeHad.AUTHORITY_CLOSED,
                "سجل النفوس في حلب احترق",
                List.of(new Attempt(LocalDate.of(2026, 10, 2), "gebeld met het consulaat")),
                "foto's van de bruiloft");
        people.as(volunteer, () -> files.explain(caseId, rahma, MARRIAGE, told));
        var plan = people.as(volunteer, () -> service.preview(caseId, rahma))
                .draft()
                .plan();
        assertThat(plan.explained()).extracting(OpenPoint::requirement).contains(MARRIAGE);
        try (var bundle = Loader.loadPDF(written())) {
            assertThat(new PDFTextStripper().getText(bundle))
                    .contains(
                            "سجل النفوس في حلب احترق",
                            "gebeld met het consulaat",
                            "foto's van de bruiloft",
                            "02-10-2026");
        }
    }

    @Test
    void a_review_is_recorded_with_the_filing_when_nothing_changed_since() {
        var supervisor = people.colleague(Role.SUPERVISOR, volunteer);
        people.as(volunteer, () -> reviews.handOver(caseId, ""));
        people.as(supervisor, () -> reviews.conclude(caseId, Outcome.READY_TO_FILE, ""));
        file(rahma, today);
        papers.confirmed(volunteer, caseId, "SY_PASSPORT", amal);
        var advice = people.as(volunteer, () -> service.preview(caseId, amal)).advice();
        assertThat(advice.warnings()).contains(new MessageKey("submission.advice.changed-since"));
        file(amal, today);
        assertThat(filings())
                .extracting(filing -> filing.reviewed().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void a_day_to_come_is_refused_and_nothing_is_recorded() {
        assertThat(file(rahma, today.plusDays(1)))
                .isEqualTo(new Filed.Refused(new MessageKey("submission.refused.in-future", today.plusDays(1))));
        assertThat(filings()).isEmpty();
    }

    @Test
    void nobody_changes_or_removes_a_filing_not_even_past_the_service() {
        file(rahma, today);
        for (var statement : List.of(
                "update filing set filed_on = filed_on - 1 where case_id = ?",
                "delete from filing where case_id = ?",
                "update filing_open set kind = 'EXPLAINED' where case_id = ?",
                "delete from filing_original where case_id = ?",
                "update filing_original set object = gen_random_uuid() where case_id = ?"))
            assertThatThrownBy(() -> people.inTransactionAs(volunteer, () -> {
                        database.sql(statement).param(caseId.value()).update();
                    }))
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("permission denied");
    }

    @Test
    void the_tidying_of_the_store_knows_a_frozen_bundle() {
        file(rahma, today);
        var id = filings().getFirst().id();
        var object = people.inTransactionAs(
                volunteer,
                () -> database.sql("select object from filing_original where id = ?")
                        .param(id.value())
                        .query(UUID.class)
                        .single());
        assertThat(people.inTransactionAs(AccountId.HOUSE, () -> documents.known(List.of(object))))
                .containsExactly(object);
    }

    @Test
    void strangers_see_neither_draft_nor_bundle() {
        file(rahma, today);
        var id = filings().getFirst().id();
        var stranger = people.volunteer();
        assertThatThrownBy(() -> people.as(stranger, () -> service.preview(caseId, rahma)))
                .isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> people.as(stranger, () -> service.bundle(caseId, id)))
                .isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> people.as(stranger, () -> service.file(caseId, rahma, today, Means.POST)))
                .isInstanceOf(NoSuchCase.class);
    }

    private Filed file(PersonId relative, LocalDate on) {
        return people.as(volunteer, () -> service.file(caseId, relative, on, Means.POST));
    }

    private List<Filing> filings() {
        return people.as(volunteer, () -> service.filings(caseId));
    }

    private byte[] written() {
        var target = new ByteArrayOutputStream();
        people.as(volunteer, () -> service.write(caseId, rahma, target));
        return target.toByteArray();
    }

    private static Filed.Refused refused(String key) {
        return new Filed.Refused(new MessageKey(key));
    }
}
