package nl.weerzien.document.ui;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nl.weerzien.document.DocumentService;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.testkit.Axe;
import nl.weerzien.testkit.Browser;
import nl.weerzien.testkit.Browser.Device;
import nl.weerzien.testkit.FreshDataFolder;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// Papers in a real browser: handed over, read by the real reader, looked at.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDataFolder.class)
@Import({People.class, KeptFamilies.class})
class PapersIT {
    private static final double PATIENCE = 90_000;
    private static Browser browser;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    KeptFamilies families;

    @Autowired
    DocumentService papers;

    @Autowired
    CaseAccess access;

    private AccountId volunteer;
    private CaseId family;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void a_family() {
        volunteer = people.volunteer();
        family = families.keep(
                volunteer, aFamily().sponsor("Yusuf").spouse("Rahma").child("Amal", born("2010-03-02")));
    }

    @Test
    void several_files_at_once_each_get_their_own_answer_and_are_read_while_one_looks_on() {
        var page = papersOf(volunteer, Device.DESKTOP, "nl");
        Axe.findsNoBarrier(page, "the papers of a new family");
        var photo = file("sy-birth-amal.png");
        send(
                page,
                new FilePayload("Foto\u00adgeboorte akte.PNG", "image/png", photo),
                new FilePayload("the same.png", "image/png", photo),
                new FilePayload("leeg.jpg", "image/jpeg", new byte[0]),
                new FilePayload("geen foto.jpg", "image/jpeg", "no picture".getBytes(StandardCharsets.UTF_8)),
                new FilePayload("half.png", "image/png", Arrays.copyOf(photo, photo.length / 2)));

        page.getByText("aangekomen en veilig bewaard").first().waitFor(patience());
        page.getByText("dit papier hebben we al").waitFor(patience());
        page.getByText("Dit bestand is leeg").waitFor(patience());
        page.getByText("Dit soort bestand kunnen we niet openen").waitFor(patience());
        page.getByText("Dit bestand is niet heel").waitFor(patience());
        page.locator(".paper-line .pill.ok").waitFor(patience());
        assertThat(people.as(volunteer, () -> papers.of(family))).hasSize(1);
        Browser.picture(page, "papers-desktop");
        Axe.findsNoBarrier(page, "the papers after sending");
    }

    @Test
    void leaving_is_questioned_while_a_file_waits_to_be_sent_and_the_quick_exit_never_is() {
        var sponsor = people.colleague(Role.SPONSOR, volunteer);
        people.inTransactionAs(volunteer, () -> access.admit(family, sponsor));
        var page = papersOf(sponsor, Device.DESKTOP, "nl");
        var asked = new AtomicInteger();
        page.onDialog(dialog -> {
            if (dialog.type().equals("beforeunload")) asked.incrementAndGet();
            dialog.accept();
        });
        page.reload();
        Browser.ready(page);
        assertThat(asked).hasValue(0);

        page.route("**/VAADIN/dynamic/**", _ -> {}); // no upload ever arrives
        send(page, new FilePayload("akte.png", "image/png", file("sy-birth-amal.png")));
        page.locator("vaadin-upload-file").waitFor(patience());
        page.locator("vaadin-upload").click(); // browsers question only who did something on the page
        page.reload();
        Browser.ready(page);
        assertThat(asked).hasValue(1);

        send(page, new FilePayload("akte.png", "image/png", file("sy-birth-amal.png")));
        page.locator("vaadin-upload-file").waitFor(patience());
        page.route("https://**", route -> route.fulfill(new Route.FulfillOptions().setBody("elsewhere")));
        page.locator("a.quick-exit").click();
        page.waitForURL("https://**");
        assertThat(asked).hasValue(1);
    }

    @Test
    void the_sponsor_sends_and_confirms_on_a_phone_in_arabic() {
        var sponsor = people.colleague(Role.SPONSOR, volunteer);
        people.inTransactionAs(volunteer, () -> access.admit(family, sponsor));
        var page = papersOf(sponsor, Device.PHONE, "ar");
        page.locator("vaadin-select.language").click();
        page.waitForNavigation(() -> page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("العربية"))
                .click());
        Browser.ready(page);
        send(page, new FilePayload("photo.png", "image/png", file("sy-passport-rahma.png")));
        page.locator(".paper-line .pill.ok").waitFor(patience());
        Browser.picture(page, "papers-phone");
        assertThat(Browser.overflows(page)).isFalse();
        Axe.findsNoBarrier(page, "papers on a phone");

        page.locator(".paper-name").first().click();
        page.locator(".sheet img").waitFor(patience());
        page.waitForFunction("() => document.querySelector('.sheet img').naturalWidth > 0");
        Browser.picture(page, "paper-phone");
        assertThat(Browser.overflows(page)).isFalse();
        Axe.findsNoBarrier(page, "a paper on a phone");
    }

    @Test
    void a_paper_is_confirmed_with_the_keyboard_alone_and_its_picture_is_for_its_people_only() {
        var page = papersOf(volunteer, Device.DESKTOP, "nl");
        send(page, new FilePayload("akte.png", "image/png", file("sy-birth-amal.png")));
        page.locator(".paper-line .pill.ok").waitFor(patience());
        page.locator(".paper-name").first().press("Enter");
        page.locator(".sheet img").waitFor(patience());
        page.waitForFunction("() => document.querySelector('.sheet img').naturalWidth > 0");
        page.locator(".piece image").first().waitFor(patience());
        Browser.picture(page, "paper-desktop");
        Axe.findsNoBarrier(page, "a paper");

        var first = page.locator(".field-row vaadin-button").first();
        first.focus();
        page.locator(".sheet rect.looked").waitFor(patience());
        page.keyboard().press("Enter");
        page.locator(".field-row .pill.ok").first().waitFor(patience());
        assertThat(people.as(volunteer, () -> papers.of(family))
                        .getFirst()
                        .confirmed()
                        .fields())
                .hasSize(1);

        var picture = page.locator(".sheet img").getAttribute("src");
        var stranger = people.volunteer();
        var other = papersOf(stranger, Device.DESKTOP, "nl", "login");
        var answer = other.request().get(page.url().replaceAll("/case/.*", "/") + picture);
        assertThat(answer.status()).isNotEqualTo(200).isGreaterThanOrEqualTo(400);
        var own = page.request().get(page.url().replaceAll("/case/.*", "/") + picture);
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.headers().get("cache-control")).contains("no-store");
    }

    private Page papersOf(AccountId account, Device device, String language) {
        return papersOf(
                account, device, language, DocumentsNavigation.papers(family).href());
    }

    private Page papersOf(AccountId account, Device device, String language, String then) {
        var home = "http://localhost:" + port + "/";
        var page = browser.visit(home + "login", device, language);
        page.locator("input[name=username]").fill(people.loginOf(account));
        page.locator("input[name=password]").fill(People.PASSWORD);
        page.waitForNavigation(
                () -> page.locator("vaadin-login-form vaadin-button").first().click());
        page.navigate(home + then);
        return Browser.ready(page);
    }

    private static void send(Page page, FilePayload... files) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(files);
    }

    private static WaitForOptions patience() {
        return new WaitForOptions().setTimeout(PATIENCE);
    }

    private static byte[] file(String name) {
        try (var stream = PapersIT.class.getResourceAsStream("/demo/" + name)) {
            return Objects.requireNonNull(stream).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
