package nl.weerzien;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.testkit.Axe;
import nl.weerzien.testkit.Browser;
import nl.weerzien.testkit.Browser.Device;
import nl.weerzien.testkit.HeardLogs;
import nl.weerzien.testkit.People;
import nl.weerzien.testkit.ServedHouseTest;
import nl.weerzien.testkit.Visitors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/// The first whole trip, in a real browser on a real house: a volunteer opens a case file, papers are sent, read and
/// confirmed, a supervisor reviews, the bundle is frozen and the filing's term runs. Nothing of the family is logged.
@ServedHouseTest
class TripIT {
    private static final double PATIENCE = 60_000;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final List<String> NEVER_LOGGED =
            List.of("Yusuf", "Darwish", "Amal", "2010-06-21", "21/06/2010", "أمل");

    @RegisterExtension
    static final Visitors visitors = new Visitors();

    @Autowired
    People people;

    @Autowired
    CaseFileService files;

    @Test
    void a_family_goes_from_intake_to_a_frozen_bundle_and_a_running_term() throws Exception {
        var volunteer = people.volunteer();
        var supervisor = people.colleague(Role.SUPERVISOR, volunteer);
        try (var logs = HeardLogs.inDetail()) {
            var page = signedIn(volunteer);
            var caseFile = openCase(page);
            addChild(page);
            sendAndConfirmBirthCertificate(page, caseFile);
            checklistShowsWhatIsThereAndWhatIsMissing(page, caseFile);
            handOver(page, caseFile);
            ownPreparationIsForOthers(volunteer, caseFile);
            var review = signedIn(supervisor);
            returnWithTheKeyboardAlone(review, caseFile);
            handOver(page, caseFile);
            conclude(review, caseFile);
            rulesStandBehindIt(review);
            file(page, caseFile);
            bundleIsWhatItsHashSays(page);
            roadHasBegun(page, caseFile);
            logs.assertNeverSaid(NEVER_LOGGED);
        }
    }

    private Page signedIn(AccountId account) {
        return visitors.signedIn(people.loginOf(account), Device.DESKTOP, "nl");
    }

    private String openCase(Page page) {
        visitors.open(page, "new-case");
        choose(page, "Land van herkomst", "Syrië");
        page.getByLabel("Naam van de referent").fill("Yusuf Darwish");
        type(page.getByLabel("Datum van het besluit"), LocalDate.now().minusDays(40));
        choose(page, "Soort bescherming", "Vluchteling");
        button(page, "Dossier openen").click();
        page.waitForURL("**/case/*/**");
        look(page, "family", "the family tab");
        return page.url().replaceAll("(.*/case/[^/?]+).*", "$1");
    }

    private void addChild(Page page) {
        page.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill("Amal Darwish");
        choose(page, "Wie is dit van de referent?", "Kind");
        button(page, "Gezinslid toevoegen").click();
        page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Amal Darwish"))
                .first()
                .waitFor(patience());
    }

    private void sendAndConfirmBirthCertificate(Page page, String caseFile) throws IOException {
        go(page, caseFile, "papers");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "akte.png",
                        "image/png",
                        new ClassPathResource("demo/sy-birth-amal.png").getContentAsByteArray()));
        page.getByText("aangekomen en veilig bewaard").waitFor(patience());
        page.locator(".paper-line .pill.ok").waitFor(patience());
        look(page, "papers", "the papers tab");
        page.locator(".paper-name").first().click();
        page.locator(".sheet img").waitFor(patience());
        chooseKind(page, "geboorteakte");
        look(page, "paper", "a paper");
        page.getByLabel("Amal Darwish").check();
        button(page, "Bewaren").first().click();
        page.reload();
        Browser.ready(page);
        button(page, "Klopt: 21-06-2010").click();
        page.getByText("bevestigd").first().waitFor(patience());
        look(page, "confirmed", "a confirmed paper");
    }

    /// The kind the reader proposed, or another from the list: a person decides.
    private void chooseKind(Page page, String kind) {
        var proposed =
                page.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("Dit is: " + kind));
        if (proposed.count() > 0) proposed.first().click();
        else {
            page.getByLabel("Een ander soort papier").first().click();
            page.getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText(kind))
                    .first()
                    .click();
        }
    }

    private void checklistShowsWhatIsThereAndWhatIsMissing(Page page, String caseFile) {
        go(page, caseFile, "checklist");
        page.getByText("ontbreekt").first().waitFor(patience());
        page.locator(".pill.ok").first().waitFor(patience());
        look(page, "checklist", "the checklist tab");
    }

    private void handOver(Page page, String caseFile) {
        go(page, caseFile, "review");
        look(page, "review", "the review tab");
        button(page, "Overdragen").click();
        page.getByText("Dit dossier ligt bij de coördinatoren").first().waitFor(patience());
    }

    /// A supervisor who opened the family's papers themselves cannot judge them.
    private void ownPreparationIsForOthers(AccountId volunteer, String caseFile) {
        var preparing = people.colleague(Role.SUPERVISOR, volunteer);
        var id = CaseId.parse(caseFile.replaceAll(".*/", ""));
        people.as(preparing, () -> {
            var file = files.get(id);
            files.changePermit(id, file.permit(), file.version());
        });
        var page = signedIn(preparing);
        go(page, caseFile, "review");
        page.getByText("Je hebt zelf aan dit dossier gewerkt").first().waitFor(patience());
        look(page, "review-own", "the review of one's own preparation");
        page.context().close();
    }

    /// Back with a reason, then the whole file back, without a pointer.
    private void returnWithTheKeyboardAlone(Page page, String caseFile) {
        go(page, caseFile, "review");
        var reason = page.getByLabel("Reden of opmerking");
        reason.waitFor(patience());
        page.keyboard().press("Alt+r");
        PlaywrightAssertions.assertThat(reason).isFocused();
        page.keyboard().type("De handtekening ontbreekt");
        page.keyboard().press("Tab");
        page.keyboard().press("Alt+r");
        page.locator(".items .pill.open").first().waitFor(patience());
        var opened = page.locator(".items [aria-current]");
        var before = opened.innerText();
        page.keyboard().press("Alt+ArrowDown");
        PlaywrightAssertions.assertThat(opened).not().hasText(before);
        page.keyboard().press("Alt+a");
        page.locator(".items .pill.ok").first().waitFor(patience());
        look(page, "review-judged", "a review with something accepted and something returned");
        for (int i = 0; i < 80 && !focused(page, "Terug naar de voorbereiding"); i++)
            page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.getByText("Afgerond op").first().waitFor(patience());
        look(page, "review-returned", "a review that was given back");
    }

    private static boolean focused(Page page, String words) {
        return page.evaluate("document.activeElement.textContent.trim()").equals(words);
    }

    private void rulesStandBehindIt(Page page) {
        look(page, "review-concluded", "a review that was concluded");
        visitors.open(page, "rules");
        look(page, "rules", "the rules page");
    }

    private void conclude(Page page, String caseFile) {
        go(page, caseFile, "review");
        button(page, "Akkoord").first().waitFor(patience());
        look(page, "review-supervisor", "the review of a supervisor");
        var opened = page.locator(".items [aria-current]");
        var before = opened.innerText();
        button(page, "Akkoord").first().click();
        // the next item is brought into sight, which moves the buttons below it
        PlaywrightAssertions.assertThat(opened).not().hasText(before);
        button(page, "Klaar om in te dienen").click();
        page.getByText("Afgerond op").first().waitFor(patience());
    }

    private void file(Page page, String caseFile) {
        go(page, caseFile, "filing");
        look(page, "filing", "the filing tab");
        type(page.getByLabel("Op welke dag is het verstuurd?"), LocalDate.now());
        choose(page, "Hoe verstuurd", "Per post");
        button(page, "Vastleggen").click();
        button(page, "Ja, zo is het verstuurd").click();
        page.getByText("Bekijk wat is verstuurd").waitFor(patience());
        PlaywrightAssertions.assertThat(page.locator(".case-head")).not().containsText("Aanvraag indienen");
        look(page, "filed", "the filing tab after filing");
    }

    private void bundleIsWhatItsHashSays(Page page) throws Exception {
        var link = page.getByText("Bekijk wat is verstuurd").first();
        var address = (String) link.evaluate("link => link.closest('a').href");
        var bundle = page.request().get(address);
        assertThat(bundle.status()).isEqualTo(200);
        assertThat(bundle.headers().get("cache-control")).contains("no-store");
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bundle.body()));
        assertThat(page.locator("main").innerText().replaceAll("\\s", "")).contains(hash);
        try (var pdf = Loader.loadPDF(bundle.body())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Amal Darwish")
                    .contains("Volgt later");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline()).isNotNull();
        }
    }

    private void roadHasBegun(Page page, String caseFile) {
        go(page, caseFile, "road");
        page.getByText("Aanvraag ingediend").first().waitFor(patience());
        look(page, "road", "the road tab");
    }

    private static void look(Page page, String name, String where) {
        Browser.picture(page, "trip-" + name);
        Axe.findsNoBarrier(page, where);
    }

    private static void go(Page page, String caseFile, String tab) {
        page.navigate(caseFile + "/" + tab);
        Browser.ready(page);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static void type(Locator field, LocalDate day) {
        field.fill(day.format(TYPED));
        field.press("Enter");
    }

    private static void choose(Page page, String field, String option) {
        page.getByLabel(field).first().click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    private static WaitForOptions patience() {
        return new WaitForOptions().setTimeout(PATIENCE);
    }
}
