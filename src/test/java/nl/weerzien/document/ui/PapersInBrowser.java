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
import nl.weerzien.testkit.Browser.Device;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import nl.weerzien.testkit.ServedHouseTest;
import nl.weerzien.testkit.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A family and its papers in a real browser.
@ServedHouseTest
abstract class PapersInBrowser {
    private static final double PATIENCE = 90_000;

    @RegisterExtension
    static final Visitors visitors = new Visitors();

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
        return visitors.open(visitors.signedIn(people.loginOf(account), device, language), then);
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
