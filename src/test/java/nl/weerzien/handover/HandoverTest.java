package nl.weerzien.handover;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import nl.weerzien.document.ConfirmationService;
import nl.weerzien.document.Sha256;
import nl.weerzien.handover.HandoverService.Made;
import nl.weerzien.handover.Offer.Offered;
import nl.weerzien.handover.Offer.Standing;
import nl.weerzien.handover.Told.Aid;
import nl.weerzien.handover.Told.Holder;
import nl.weerzien.handover.Told.LegalAid;
import nl.weerzien.handover.Told.Pen;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Means;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.NotYours;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.submission.BundledPaper;
import nl.weerzien.submission.ReadPapers;
import nl.weerzien.submission.SubmissionService;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// What a lawyer gets, and what never leaves the house.
@HouseTest
@Import(ReadPapers.class)
class HandoverTest {
    private static final String NOTED = "only for ourselves";

    @Autowired
    DossierService dossiers;

    @Autowired
    HandoverService handovers;

    @Autowired
    ArchiveService archives;

    @Autowired
    ProFormaService drafts;

    @Autowired
    RepresentationService representation;

    @Autowired
    SubmissionService submissions;

    @Autowired
    JourneyService journeys;

    @Autowired
    ConfirmationService confirmations;

    @Autowired
    CaseAccess access;

    @Autowired
    People people;

    @Autowired
    KeptFamilies kept;

    @Autowired
    ReadPapers papers;

    @Autowired
    Clock clock;

    private AccountId volunteer;
    private CaseId caseId;
    private PersonId rahma;
    private DocumentId passport;
    private DocumentId medical;
    private DocumentId ofAmal;
    private DocumentId letter;
    private DocumentId unconfirmed;
    private DocumentId setAside;

    @BeforeEach
    void an_application_with_papers_of_every_standing() {
        volunteer = people.volunteer();
        var family = aFamily().sponsor("Yusuf").spouse("Rahma").child("Amal", born("2010-03-02"));
        caseId = kept.keep(volunteer, family);
        rahma = family.id("Rahma");
        passport = papers.confirmed(volunteer, caseId, "SY_PASSPORT", rahma);
        medical = papers.confirmed(volunteer, caseId, "MEDICAL_CARD", rahma);
        ofAmal = papers.confirmed(volunteer, caseId, "SY_PASSPORT", family.id("Amal"));
        letter = papers.confirmed(volunteer, caseId, "IND_RECEIPT_LETTER", rahma);
        unconfirmed = papers.read(volunteer, caseId);
        setAside = papers.confirmed(volunteer, caseId, "SY_MARRIAGE", rahma);
        people.as(volunteer, () -> {
            confirmations.setAside(caseId, setAside, "not sharp");
            submissions.file(caseId, rahma, today(), Means.POST);
            journeys.record(
                    caseId,
                    rahma,
                    Happening.of(Kind.RECEIPT, today()).shownBy(letter).noting(NOTED));
        });
    }

    @Test
    void every_paper_stands_somewhere_and_only_what_belongs_to_the_case_is_proposed() {
        var offer = people.as(volunteer, () -> dossiers.offer(caseId, Set.of(rahma)));
        assertThat(offer.papers().stream().collect(Collectors.toMap(Offered::id, Offered::standing)))
                .isEqualTo(Map.of(
                        passport, Standing.PAPER,
                        medical, Standing.PRIVATE,
                        ofAmal, Standing.OTHER_RELATIVES,
                        letter, Standing.LETTER,
                        unconfirmed, Standing.UNCONFIRMED,
                        setAside, Standing.SET_ASIDE));
        assertThat(offer.proposed()).containsExactlyInAnyOrder(passport, letter);
    }

    @Test
    void what_was_not_chosen_or_may_not_go_is_in_no_file_and_counted_by_kind() {
        var chosen = Set.of(passport, letter, unconfirmed, setAside);
        var dossier = people.as(volunteer, () -> dossiers.dossier(caseId, new Choice("", Set.of(rahma), chosen)));
        assertThat(documents(dossier)).containsExactlyInAnyOrder(passport, letter);
        assertThat(dossier.withheld())
                .isEqualTo(Map.of(
                        Standing.PRIVATE, 1,
                        Standing.OTHER_RELATIVES, 1,
                        Standing.UNCONFIRMED, 1,
                        Standing.SET_ASIDE, 1));
        assertThat(dossier.sentWithheld()).as("a paper in it stays behind").isEqualTo(1);
        assertThat(dossier.clients()).extracting(client -> client.person().id()).containsExactly(rahma);
    }

    @Test
    void what_the_family_agreed_to_goes_along_and_so_does_what_was_filed_with_it() {
        var chosen = Set.of(passport, letter, medical);
        var dossier = people.as(volunteer, () -> dossiers.dossier(caseId, new Choice("", Set.of(rahma), chosen)));
        assertThat(documents(dossier)).contains(medical);
        assertThat(dossier.pieces()).anyMatch(Piece.Sent.class::isInstance);
    }

    @Test
    void the_archive_opens_and_its_contents_hold_the_fingerprint_of_every_file() throws IOException {
        people.as(volunteer, () -> {
            representation.note(caseId, new Pen(Holder.LAWYER, "mr. Bos", "", today(), ""));
            representation.note(caseId, new LegalAid(Aid.GRANTED, "mr. Bos", "", "1AB2345", today()));
        });
        var files = unpacked(made(Set.of(passport, letter)));
        assertThat(files.keySet())
                .containsExactly(
                        "tijdlijn.pdf",
                        "tijdlijn.csv",
                        "stukkenlijst.csv",
                        "nareiziger-1/stukken.pdf",
                        "brieven/brief-1.pdf",
                        "inhoud.txt");
        var contents = text(files, "inhoud.txt");
        files.forEach((path, bytes) -> {
            if (path.endsWith(".pdf"))
                assertThat(new String(bytes, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
            if (!path.equals("inhoud.txt")) assertThat(contents).contains(Sha256.of(bytes) + "  " + path);
        });
        assertThat(contents)
                .contains("mr. Bos", "1AB2345", "1 papier over lichaam of privéleven", "Berichten, notities");
        assertThat(text(files, "tijdlijn.csv")).contains("Ontvangst bevestigd", "brieven/brief-1.pdf");
        files.keySet().forEach(path -> assertThat(text(files, path)).doesNotContain(NOTED, "not sharp"));
    }

    @Test
    void nothing_is_made_without_a_lawyer_a_relative_and_the_agreement_of_the_family() {
        people.as(volunteer, () -> {
            for (var refused : List.of(
                    handovers.make(caseId, new Choice(" ", Set.of(rahma), Set.of()), true),
                    handovers.make(caseId, new Choice("mr. Bos", Set.of(), Set.of()), true),
                    handovers.make(caseId, new Choice("mr. Bos", Set.of(rahma), Set.of()), false)))
                assertThat(refused).isInstanceOf(Made.Refused.class);
            assertThat(handovers.of(caseId)).isEmpty();
        });
    }

    @Test
    void neither_the_sponsor_nor_a_stranger_gets_an_archive() {
        var handover = made(Set.of(passport));
        var sponsor = people.colleague(Role.SPONSOR, volunteer);
        people.inTransactionAs(volunteer, () -> access.admit(caseId, sponsor));
        var target = new ByteArrayOutputStream();
        assertThatThrownBy(() -> people.as(sponsor, () -> archives.write(caseId, handover, target)))
                .isInstanceOf(NotYours.class);
        var stranger = people.volunteer();
        assertThatThrownBy(() -> people.as(stranger, () -> archives.write(caseId, handover, target)))
                .isInstanceOf(NoSuchCase.class);
        assertThat(target.size()).isZero();
    }

    @Test
    void a_paper_set_aside_after_the_handover_was_noted_does_not_go_along_any_more() throws IOException {
        var handover = made(Set.of(passport, letter));
        people.as(volunteer, () -> confirmations.setAside(caseId, passport, ""));
        assertThat(unpacked(handover).keySet()).noneMatch(path -> path.startsWith("nareiziger-1/"));
    }

    @Test
    void the_pen_goes_from_hand_to_hand_and_a_wrong_fact_stays_on_record() {
        var yesterday = today().minusDays(1);
        people.as(volunteer, () -> {
            representation.note(caseId, new Pen(Holder.VOLUNTEER, "Anna", "", yesterday, ""));
            representation.note(caseId, new Pen(Holder.LAWYER, "mr. Bosch", "", today(), "objection"));
            assertThat(representation.note(caseId, new Pen(Holder.SPONSOR, "", "", today().plusDays(1), "")))
                    .hasValue(new MessageKey("handover.refused.in-future", today().plusDays(1)));
            var wrong = representation.of(caseId).counting().getFirst();
            representation.correct(caseId, wrong.id(), new Pen(Holder.LAWYER, "mr. Bos", "", today(), "objection"));
        });
        var speaks = people.as(volunteer, () -> representation.of(caseId));
        assertThat(speaks.pen(today()).orElseThrow().name()).isEqualTo("mr. Bos");
        assertThat(speaks.pen(yesterday).orElseThrow().holder()).isEqualTo(Holder.VOLUNTEER);
        assertThat(speaks.facts()).hasSize(3);
        assertThat(speaks.counting()).hasSize(2);
    }

    @Test
    void whoever_was_refused_gets_a_draft_that_says_it_is_one_and_nobody_else_does() throws IOException {
        var target = new ByteArrayOutputStream();
        assertThat(people.as(volunteer, () -> drafts.refused(caseId))).isEmpty();
        assertThatThrownBy(() -> people.as(volunteer, () -> drafts.write(caseId, rahma, target)))
                .isInstanceOf(IllegalArgumentException.class);
        people.as(volunteer, () -> {
            journeys.record(caseId, rahma, Happening.of(Kind.REFUSED, today()));
            drafts.write(caseId, rahma, target);
        });
        try (var pdf = Loader.loadPDF(target.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("CONCEPT", "Rahma", "pro forma", "De gronden volgen", "Laatste dag");
        }
    }

    private HandoverId made(Set<DocumentId> chosen) {
        var made =
                people.as(volunteer, () -> handovers.make(caseId, new Choice("mr. Bos", Set.of(rahma), chosen), true));
        return ((Made.Noted) made).handover().id();
    }

    private Map<String, byte[]> unpacked(HandoverId handover) throws IOException {
        var target = new ByteArrayOutputStream();
        people.as(volunteer, () -> archives.write(caseId, handover, target));
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(target.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    private static Set<DocumentId> documents(Dossier dossier) {
        return dossier.pieces().stream()
                .flatMap(piece -> switch (piece) {
                    case Piece.Bound bound -> bound.plan().papers().stream().map(BundledPaper::document);
                    case Piece.Sent sent -> sent.filing().bundle().papers().stream();
                    case Piece.Loose loose -> List.of(loose.paper().id()).stream();
                })
                .collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
