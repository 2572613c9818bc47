package nl.weerzien.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.weerzien.testkit.Axe;
import nl.weerzien.testkit.Browser;
import nl.weerzien.testkit.Browser.Device;
import nl.weerzien.testkit.People;
import nl.weerzien.testkit.ServedHouseTest;
import nl.weerzien.testkit.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// The frame and the kit in a real browser.
@ServedHouseTest
@Import(Gallery.Open.class)
class ShellIT {
    @RegisterExtension
    static final Visitors visitors = new Visitors();

    @Autowired
    People people;

    /// Otherwise every address would lead to the set-up of the house.
    @BeforeEach
    void somebody_lives_here() {
        people.volunteer();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_declares_its_language_and_direction(Language language) {
        var page = gallery(Device.DESKTOP, language, ColorScheme.LIGHT);
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo(language.tag());
        assertThat(page.evaluate("document.documentElement.dir")).isEqualTo(language.rightToLeft() ? "rtl" : "ltr");
        assertThat(page.locator("h1").evaluate("e => getComputedStyle(e).direction"))
                .isEqualTo(language.rightToLeft() ? "rtl" : "ltr");
    }

    @Test
    void a_visitor_whose_language_we_do_not_speak_gets_the_original() {
        var page = visitors.visit(Gallery.PATH, Device.DESKTOP, "fi");
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("nl");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nobody_meets_a_barrier_by_day_or_by_night_on_phone_or_desktop(Language language) {
        for (var device : Device.values())
            for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                var page = gallery(device, language, scheme);
                var name = "kit-" + device + "-" + language + "-" + scheme;
                Browser.picture(page, name);
                Axe.findsNoBarrier(page, name);
                assertThat(Browser.overflows(page))
                        .as(name + " is wider than its screen")
                        .isFalse();
                page.context().close();
            }
    }

    @Test
    void a_chosen_language_is_kept_by_the_browser() {
        var page = gallery(Device.DESKTOP, Language.NL, ColorScheme.LIGHT);
        page.locator("vaadin-select.language").click();
        page.waitForNavigation(() -> page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("العربية"))
                .click());
        Browser.ready(page);
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("ar");
        visitors.open(page, Gallery.PATH);
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("ar");
    }

    @Test
    void the_keyboard_comes_past_the_frame_with_one_key() {
        var page = gallery(Device.DESKTOP, Language.NL, ColorScheme.LIGHT);
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("page");
    }

    @Test
    void a_date_reads_day_month_year_in_a_right_to_left_sentence() {
        var page = gallery(Device.PHONE, Language.AR, ColorScheme.LIGHT);
        var fromDayToYear = page.locator(".term .small").first().evaluate("""
                e => {
                  const text = e.firstChild, at = text.data.indexOf('20-09-2026');
                  const place = i => { const r = document.createRange(); r.setStart(text, i); r.setEnd(text, i + 1);
                                       return r.getBoundingClientRect().left };
                  return place(at + 9) - place(at);
                }""");
        assertThat(((Number) fromDayToYear).doubleValue()).isPositive();
    }

    @Test
    void what_is_not_there_is_said_in_the_language_of_the_account() {
        var page = visitors.signedIn(people.loginOf(people.volunteer()), Device.PHONE, "ar");
        visitors.open(page, "gallery/nowhere");
        assertThat(page.locator("h1").textContent()).isEqualTo("Deze pagina is er niet");
        Axe.findsNoBarrier(page, "not found");
    }

    @Test
    void everything_that_can_be_touched_is_big_enough_for_a_thumb() {
        var page = gallery(Device.PHONE, Language.AR, ColorScheme.LIGHT);
        var small = page.evaluate("""
                () => [...document.querySelectorAll('a, button, vaadin-button, summary, vaadin-select, vaadin-checkbox')]
                    .filter(e => e.checkVisibility() && !e.closest('.skip'))
                    .filter(e => e.getBoundingClientRect().height < 44)
                    .map(e => e.outerHTML)""");
        assertThat(small).asList().isEmpty();
    }

    private Page gallery(Device device, Language language, ColorScheme scheme) {
        return visitors.visit(Gallery.PATH, device, language.tag(), scheme);
    }
}
