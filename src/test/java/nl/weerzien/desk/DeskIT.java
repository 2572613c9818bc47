package nl.weerzien.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import nl.weerzien.testkit.Axe;
import nl.weerzien.testkit.Browser;
import nl.weerzien.testkit.Browser.Device;
import nl.weerzien.testkit.ServedHouseTest;
import nl.weerzien.testkit.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

/// Every desk in a real browser, with the demo families.
@ServedHouseTest
@TestPropertySource(properties = "weerzien.demo=true")
class DeskIT {
    private static final String PASSWORD = "weerzien-demo";

    @RegisterExtension
    static final Visitors visitors = new Visitors();

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
        visitors.open(page, "");
        page.locator("vaadin-login-form").waitFor();
    }

    private Page desk(String login, String language, Device device, ColorScheme scheme) {
        var page = visitors.signedIn(login, PASSWORD, device, language, scheme);
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
