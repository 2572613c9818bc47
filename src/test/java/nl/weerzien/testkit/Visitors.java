package nl.weerzien.testkit;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Objects;
import nl.weerzien.testkit.Browser.Device;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Who comes to the house of a [ServedHouseTest] with a real browser: one browser for the class, gone after it. What a
/// visitor had before them when a test failed is kept under `target/screens`; after each test everybody leaves.
///
/// ```java
/// @RegisterExtension
/// static final Visitors visitors = new Visitors();
/// …
/// var page = visitors.signedIn(people.loginOf(volunteer), Device.PHONE, "ar");
/// visitors.open(page, "new-case");
/// ```
public final class Visitors implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private @Nullable Browser browser;
    private String house = "";

    @Override
    public void beforeAll(ExtensionContext context) {
        var port =
                SpringExtension.getApplicationContext(context).getEnvironment().getProperty("local.server.port");
        house = "http://localhost:" + port + "/";
        browser = Browser.start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var name = context.getRequiredTestClass().getSimpleName() + "-" + context.getDisplayName();
        if (context.getExecutionException().isPresent()) browser().pictures("failed-" + name.replaceAll("\\W+", "-"));
        browser().leave();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        browser().close();
    }

    /// Somebody new, who speaks this language, on a page that is open to all.
    ///
    /// @param path from the root, without a leading slash
    public Page visit(String path, Device device, String language) {
        return visit(path, device, language, ColorScheme.LIGHT);
    }

    public Page visit(String path, Device device, String language, ColorScheme scheme) {
        return browser().visit(house + path, device, language, scheme);
    }

    /// Somebody whom [People] made, on their desk.
    public Page signedIn(String login, Device device, String language) {
        return signedIn(login, device, language, ColorScheme.LIGHT);
    }

    public Page signedIn(String login, Device device, String language, ColorScheme scheme) {
        return signedIn(login, People.PASSWORD, device, language, scheme);
    }

    public Page signedIn(String login, String password, Device device, String language, ColorScheme scheme) {
        var page = Browser.signIn(visit("login", device, language, scheme), login, password);
        page.locator("main h1").first().waitFor();
        return page;
    }

    /// Leads a visitor to another page, by its address.
    public Page open(Page page, String path) {
        page.navigate(house + path);
        return Browser.ready(page);
    }

    private Browser browser() {
        return Objects.requireNonNull(browser, "no browser: is this field static?");
    }
}
