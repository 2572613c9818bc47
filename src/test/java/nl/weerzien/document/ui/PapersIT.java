package nl.weerzien.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.weerzien.security.Role;
import nl.weerzien.testkit.Axe;
import nl.weerzien.testkit.Browser;
import nl.weerzien.testkit.Browser.Device;
import org.junit.jupiter.api.Test;

/// Papers in a real browser: handed over, read by the real reader, looked at.
class PapersIT extends PapersInBrowser {

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

    @Test
    void after_the_last_field_that_was_read_the_keyboard_comes_to_the_line_of_what_was_not_found() {
        var page = papersOf(volunteer, Device.PHONE, "nl");
        send(page, new FilePayload("akte.png", "image/png", file("sy-birth-amal.png")));
        page.locator(".paper-line .pill.ok").waitFor(patience());
        page.locator(".paper-name").first().click();
        page.locator("vaadin-button")
                .filter(new FilterOptions().setHasText("Dit is:"))
                .first()
                .click();
        var fold = page.locator("details").filter(new FilterOptions().setHasText("niet vonden op dit papier"));
        fold.waitFor(patience());
        Browser.picture(page, "paper-folded-phone");
        assertThat(fold.getAttribute("open")).isNull();
        var open = page.locator(".field-row:not(details .field-row)");
        for (int row = 0; row < open.count(); row++) {
            open.nth(row).locator("vaadin-button").last().press("Enter");
            open.nth(row).locator(".pill.ok").waitFor(patience());
        }
        page.waitForFunction("() => document.activeElement.tagName === 'SUMMARY'");
        page.keyboard().press("Enter");
        assertThat(fold.getAttribute("open")).isNotNull();
        Axe.findsNoBarrier(page, "what was not found on a paper");
    }
}
