package nl.weerzien.document.ui;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import nl.weerzien.document.DocumentService;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.shared.CaseId;
import nl.weerzien.testkit.Browser;
import nl.weerzien.testkit.Browser.Device;
import nl.weerzien.testkit.FreshDataFolder;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A family and its papers in a real browser.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDataFolder.class)
@Import({People.class, KeptFamilies.class})
abstract class PapersInBrowser {
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

    AccountId volunteer;
    CaseId family;

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

    Page papersOf(AccountId account, Device device, String language) {
        return papersOf(
                account, device, language, DocumentsNavigation.papers(family).href());
    }

    Page papersOf(AccountId account, Device device, String language, String then) {
        var home = "http://localhost:" + port + "/";
        var page = browser.visit(home + "login", device, language);
        page.locator("input[name=username]").fill(people.loginOf(account));
        page.locator("input[name=password]").fill(People.PASSWORD);
        page.waitForNavigation(
                () -> page.locator("vaadin-login-form vaadin-button").first().click());
        page.navigate(home + then);
        return Browser.ready(page);
    }

    static void send(Page page, FilePayload... files) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(files);
    }

    static WaitForOptions patience() {
        return new WaitForOptions().setTimeout(PATIENCE);
    }

    static byte[] file(String name) {
        try (var stream = PapersInBrowser.class.getResourceAsStream("/demo/" + name)) {
            return Objects.requireNonNull(stream).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
