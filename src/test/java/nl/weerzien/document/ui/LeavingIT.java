package nl.weerzien.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import nl.weerzien.security.Role;
import nl.weerzien.testkit.Browser;
import nl.weerzien.testkit.Browser.Device;
import org.junit.jupiter.api.Test;

/// What a browser does when somebody leaves while files still have to be sent.
class LeavingIT extends PapersInBrowser {

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
    void a_link_inside_the_house_asks_first_too_while_a_file_waits_to_be_sent() {
        var page = papersOf(volunteer, Device.DESKTOP, "nl");
        page.route("**/VAADIN/dynamic/**", _ -> {}); // no upload ever arrives
        send(page, new FilePayload("akte.png", "image/png", file("sy-birth-amal.png")));
        page.locator("vaadin-upload-file").waitFor(patience());
        var asked = new ArrayList<String>();
        page.onceDialog(dialog -> {
            asked.add(dialog.message());
            dialog.dismiss();
        });
        var elsewhere = page.locator("a[href$='/checklist']").first();
        elsewhere.click();
        assertThat(asked).singleElement().asString().startsWith("Nog niet alles is verstuurd.");
        assertThat(page.locator("vaadin-upload-file").isVisible()).isTrue();
        page.onceDialog(Dialog::accept);
        elsewhere.click();
        page.locator(".checklist").waitFor(patience());
    }
}
