package nl.weerzien.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import nl.weerzien.testkit.Axe;
import nl.weerzien.testkit.Browser;
import nl.weerzien.testkit.Browser.Device;
import nl.weerzien.testkit.FreshDataFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/// Every desk in a real browser, with the demo families.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "weerzien.demo=true")
@ContextConfiguration(initializers = FreshDataFolder.class)
class DeskIT {
    private static final String PASSWORD = "weerzien-demo";
    private static Browser browser;

    @LocalServerPort
    int port;

    @BeforeAll
    static void open() {
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "anna, nl, volunteer",
        "anna, ar, volunteer",
        "bram, nl, supervisor",
        "bram, ar, supervisor",
        "chris, en, administrator",
        "yusuf, ar, sponsor",
        "senait, en, sponsor"
    })
    void nobody_meets_a_barrier_on_their_desk(String login, String language, String desk) {
        for (var device : Device.values()) {
            var page = desk(login, language, device, ColorScheme.LIGHT);
            var name = "desk-" + desk + "-" + login + "-" + device + "-" + language;
            Browser.picture(page, name);
            assertThat(page.evaluate("document.documentElement.lang")).isEqualTo(language);
            Axe.findsNoBarrier(page, name);
            assertThat(Browser.overflows(page))
                    .as(name + " is wider than its screen")
                    .isFalse();
            page.context().close();
        }
    }

    @Test
    void a_desk_can_be_read_in_the_dark() {
        var page = desk("yusuf", "ar", Device.PHONE, ColorScheme.DARK);
        Browser.picture(page, "desk-sponsor-yusuf-PHONE-ar-DARK");
        Axe.findsNoBarrier(page, "dark desk");
    }

    @Test
    void the_quick_exit_ends_the_session_and_leaves_no_way_back() {
        var page = desk("yusuf", "ar", Device.PHONE, ColorScheme.LIGHT);
        page.route(
                "https://**",
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody("<title>elsewhere</title>")));
        page.locator("a.quick-exit").click();
        page.waitForURL("https://**");
        page.goBack();
        assertThat(page.locator("main h1")
                        .filter(new Locator.FilterOptions().setHasText("يوسف"))
                        .count())
                .isZero();
        page.navigate("http://localhost:" + port + "/");
        page.locator("vaadin-login-form").waitFor();
    }

    private Page desk(String login, String language, Device device, ColorScheme scheme) {
        var page = browser.visit("http://localhost:" + port + "/login", device, language, scheme);
        Browser.signIn(page, login, PASSWORD);
        if (!language.equals(page.evaluate("document.documentElement.lang"))) choose(page, language);
        return page;
    }

    private static void choose(Page page, String language) {
        page.locator("vaadin-select.language").click();
        page.waitForNavigation(() -> page.locator("vaadin-select-item [lang=" + language + "]")
                .first()
                .click());
        page.locator("main h1").waitFor();
        Browser.ready(page);
    }
}
