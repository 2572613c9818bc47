package nl.weerzien.contact.ui;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.imageio.ImageIO;
import nl.weerzien.bench.papers.LetterMaker;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.submission.ReadPapers;
import nl.weerzien.testkit.Axe;
import nl.weerzien.testkit.Browser;
import nl.weerzien.testkit.Browser.Device;
import nl.weerzien.testkit.Families;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import nl.weerzien.testkit.ServedHouseTest;
import nl.weerzien.testkit.Visitors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// One letter from the photograph to the answer, in a real browser on a real house.
@ServedHouseTest
@Import(ReadPapers.class)
class LetterIT {
    private static final double PATIENCE = 90_000;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final LocalDate TODAY = LocalDate.now();

    @RegisterExtension
    static final Visitors visitors = new Visitors();

    @Autowired
    People people;

    @Autowired
    KeptFamilies families;

    @Autowired
    ReadPapers papers;

    @Autowired
    JourneyService journeys;

    private AccountId volunteer;
    private Families family;
    private CaseId caseId;

    @Test
    void a_photographed_completion_request_is_confirmed_answered_and_sent() throws IOException {
        aFamilyThatFiled();
        var page = visitors.signedIn(people.loginOf(volunteer), Device.DESKTOP, "nl");
        sendLetter(page);
        confirm(page);
        pointsAreTasks(page);
        roadFitsAPhone();
        answerWithPassport(page);
        letterToIndSaysIt(page);
        recordAsSent(page);
        open(page, "road");
        PlaywrightAssertions.assertThat(page.locator(".road-tab")).containsText("Aanvulling gestuurd");
        PlaywrightAssertions.assertThat(page.getByText("Dit vraagt de IND")).hasCount(0);
        page.getByText("V-nummer 2713045566").first().waitFor(patience());
        Browser.picture(page, "letter-road");
    }

    private void aFamilyThatFiled() {
        volunteer = people.volunteer();
        family = aFamily().sponsor("Yusuf Alhamwi").spouse("Rahma Alhamwi").child("Amal Alhamwi", born("2010-03-02"));
        caseId = families.keep(volunteer, family);
        people.as(volunteer, () -> {
            for (var who : List.of("Rahma", "Amal"))
                journeys.record(caseId, family.id(who), Happening.of(Kind.FILED, TODAY.minusDays(20)));
        });
        papers.confirmed(volunteer, caseId, "SY_PASSPORT", family.id("Rahma"));
    }

    private void sendLetter(Page page) throws IOException {
        var letter = new ByteArrayOutputStream();
        ImageIO.write(LetterMaker.aFamily(TODAY.minusDays(3)).photograph("completion", 3), "jpg", letter);
        open(page, "papers");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("brief.jpg", "image/jpeg", letter.toByteArray()));
        page.getByText("aangekomen en veilig bewaard").first().waitFor(patience());
        page.getByText("Misschien: brief herstel verzuim").first().waitFor(patience());
    }

    private void confirm(Page page) {
        open(page, "letters");
        page.getByText("Kijk wat erin staat").click();
        button(page, "Dit klopt").waitFor(patience());
        PlaywrightAssertions.assertThat(page.getByLabel("Datum van de brief")).hasValue(typed(TODAY.minusDays(3)));
        PlaywrightAssertions.assertThat(page.getByLabel("Laatste dag")).hasValue(typed(TODAY.plusDays(11)));
        choose(page, "V-nummer van Rahma Alhamwi", "2713045566");
        choose(page, "V-nummer van Amal Alhamwi", "2713045567");
        look(page, "letter-to-confirm");
        button(page, "Dit klopt").click();
        page.getByText("De IND mist nog iets").waitFor(patience());
    }

    private void pointsAreTasks(Page page) {
        page.getByText("De IND vroeg 4 dingen; nog geen beantwoord").waitFor(patience());
        var letter = page.url();
        open(page, "road");
        page.getByText("Dit vraagt de IND").first().waitFor(patience());
        page.getByText("De IND vraagt om: een geboorteakte van Amal Alhamwi")
                .first()
                .waitFor(patience());
        look(page, "letter-asked-on-the-road");
        page.getByText("Bekijk de brief en antwoord").first().click();
        page.waitForURL(letter);
        Browser.ready(page);
    }

    private void roadFitsAPhone() {
        var phone = visitors.signedIn(people.loginOf(volunteer), Device.PHONE, "ar");
        open(phone, "road");
        look(phone, "letter-asked-PHONE-ar");
        assertThat(Browser.overflows(phone)).isFalse();
    }

    private void answerWithPassport(Page page) {
        button(page, "Dit is het antwoord").first().click();
        page.getByText("De IND vroeg 4 dingen; 1 is beantwoord").waitFor(patience());
        page.getByText("gaat mee").first().waitFor(patience());
        look(page, "letter-answered");
    }

    private void letterToIndSaysIt(Page page) throws IOException {
        var link = page.getByText("Bekijk de brief met bijlagen (pdf)");
        var answer = page.request().get((String) link.evaluate("link => link.closest('a').href"));
        assertThat(answer.status()).isEqualTo(200);
        try (var pdf = Loader.loadPDF(answer.body())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Rahma Alhamwi, V-nummer 2713045566", "Amal Alhamwi, V-nummer 2713045567")
                    .containsSubsequence(
                            "1. een geboorteakte", "Het volgt", "2. een kopie van het paspoort", "Bijlage 1");
        }
    }

    private void recordAsSent(Page page) {
        var day = page.getByLabel("Verstuurd op");
        day.fill(typed(TODAY));
        day.press("Enter");
        choose(page, "Hoe?", "Per post");
        button(page, "Dit is verstuurd").click();
        button(page, "Ja, leg vast").click();
        page.getByText("Bekijk wat verstuurd is").waitFor(patience());
    }

    private void open(Page page, String tab) {
        visitors.open(page, CaseLink.to(caseId, tab).href());
    }

    private static void look(Page page, String name) {
        Browser.picture(page, name);
        Axe.findsNoBarrier(page, name);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static void choose(Page page, String field, String option) {
        page.getByLabel(field).first().click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    private static String typed(LocalDate day) {
        return day.format(TYPED);
    }

    private static WaitForOptions patience() {
        return new WaitForOptions().setTimeout(PATIENCE);
    }
}
