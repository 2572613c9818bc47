package nl.weerzien.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Role;
import nl.weerzien.testkit.Axe;
import nl.weerzien.testkit.Browser;
import nl.weerzien.testkit.Browser.Device;
import nl.weerzien.testkit.People;
import nl.weerzien.testkit.ServedHouseTest;
import nl.weerzien.testkit.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServedHouseTest
class SignInInBrowserIT {
    @RegisterExtension
    static final Visitors visitors = new Visitors();

    private static final String WANTED = "another four words in a row";

    @Autowired
    People people;

    @ParameterizedTest
    @CsvSource({"nl,DESKTOP", "en,PHONE", "ar,PHONE"})
    void the_sign_in_page_has_no_barrier_in_any_language_and_fits(String language, Device device) {
        administrator();
        for (var address : new String[] {"login", "login?error", "login?wait=5", "login?ended"}) {
            var page = visitors.visit(address, device, language);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            Axe.findsNoBarrier(page, address + " in " + language);
            assertThat(Browser.overflows(page)).as(address).isFalse();
            Browser.picture(page, "sign-in-" + address.replaceAll("\\W", "-") + "-" + language);
            page.context().close();
        }
    }

    @Test
    void a_wrong_password_says_so_and_the_right_one_leads_to_where_one_wanted_to_go() {
        var administrator = administrator();
        var page = visitors.visit("accounts", Device.DESKTOP, "en");
        signIn(page, administrator, "wrong password");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.ALERT)).containsText("do not belong together");
        signIn(page, administrator, People.PASSWORD);
        page.waitForURL(Pattern.compile(".*/accounts.*"));
        Browser.ready(page);
        Axe.findsNoBarrier(page, "accounts");
        Browser.picture(page, "accounts");
    }

    @Test
    void a_session_that_rests_is_warned_of_kept_by_a_press_and_ended_without_losing_what_was_typed() {
        var administrator = administrator();
        var page = visitors.visit("accounts", Device.DESKTOP, "en");
        signIn(page, administrator, People.PASSWORD);
        page.waitForURL(Pattern.compile(".*/accounts.*"));
        Browser.ready(page);
        var office = page.getByLabel("Naam van de organisatie of locatie");
        page.evaluate(
                "window.committed = []; addEventListener('change', e => window.committed.push(e.target.value), true)");
        office.pressSequentially("half a na");
        rest(page, 8);
        var warning = page.getByRole(AriaRole.ALERTDIALOG);
        warning.waitFor();
        Axe.findsNoBarrier(page, "warning");
        Browser.picture(page, "session-warning");
        assertThat(page.evaluate("window.committed.at(-1)")).isEqualTo("half a na");
        page.keyboard().press("Enter");
        warning.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        PlaywrightAssertions.assertThat(office).isFocused();
        office.pressSequentially("me");
        rest(page, 4);
        page.waitForURL(Pattern.compile(".*/login\\?ended.*"));
        Browser.ready(page);
        PlaywrightAssertions.assertThat(page.locator("body")).containsText("What you filled in is kept");
        visitors.open(page, "accounts");
        page.waitForURL(Pattern.compile(".*/login.*"));
    }

    @Test
    void a_refugee_on_a_phone_chooses_another_password_and_signs_in_with_it() {
        var sponsor = people.person(Role.SPONSOR, people.office());
        var page = visitors.visit("login", Device.PHONE, "nl");
        signIn(page, sponsor, People.PASSWORD);
        page.locator("a.who").click();
        page.getByLabel("Het wachtwoord dat u nu hebt").fill(People.PASSWORD);
        page.getByLabel("Het nieuwe wachtwoord", exactly()).fill(WANTED);
        page.getByLabel("Het nieuwe wachtwoord, nog een keer").fill(WANTED);
        Axe.findsNoBarrier(page, "my account");
        assertThat(Browser.overflows(page)).isFalse();
        Browser.picture(page, "my-account");
        page.getByText("Wachtwoord wijzigen").click();
        PlaywrightAssertions.assertThat(page.locator("body")).containsText("Uw wachtwoord is gewijzigd");
        signIn(page, sponsor, WANTED);
        page.locator("a.who").waitFor();
    }

    @Test
    void an_address_that_is_not_there_ends_on_a_plain_page_for_whoever_is_signed_in() {
        var administrator = administrator();
        var page = visitors.visit("accounts", Device.DESKTOP, "nl");
        signIn(page, administrator, People.PASSWORD);
        page.waitForURL(Pattern.compile(".*/accounts.*"));
        visitors.open(page, "nothing/here");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.HEADING).first())
                .containsText("Deze pagina is er niet");
    }

    private AccountId administrator() {
        return people.person(Role.ADMINISTRATOR, people.office());
    }

    private void signIn(Page page, AccountId account, String password) {
        Browser.signIn(page, people.loginOf(account), password);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static void rest(Page page, int seconds) {
        page.evaluate(
                "seconds => document.querySelector('session-warning').setAttribute('rest-seconds', seconds)", seconds);
    }
}
