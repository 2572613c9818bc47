package nl.weerzien.casefile.ui;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import nl.weerzien.family.CalendarSystem;
import nl.weerzien.family.NamePart;
import nl.weerzien.family.NameRole;
import nl.weerzien.family.Parent;
import nl.weerzien.family.Parent.Fate;
import nl.weerzien.family.PersonName;
import nl.weerzien.family.Sex;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shell.KeptLanguage;
import nl.weerzien.shell.Language;
import nl.weerzien.testkit.Axe;
import nl.weerzien.testkit.Browser;
import nl.weerzien.testkit.Browser.Device;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import nl.weerzien.testkit.ServedHouseTest;
import nl.weerzien.testkit.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The case page and the intake in a real browser.
@ServedHouseTest
class CaseIT {
    @RegisterExtension
    static final Visitors visitors = new Visitors();

    @Autowired
    People people;

    @Autowired
    KeptFamilies kept;

    @Autowired
    KeptLanguage languages;

    private AccountId volunteer;
    private CaseId id;

    @BeforeEach
    void a_family() {
        volunteer = people.volunteer();
        var rahma = PersonName.of(
                new NamePart(NameRole.GIVEN, "Rahma", "رحمة"), new NamePart(NameRole.FATHER, "Ali", "علي"));
        id = kept.keep(
                volunteer,
                aFamily()
                        .sponsor("Yusuf Darwish (demo)")
                        .sex(Sex.MALE)
                        .spouse("Rahma")
                        .named(rahma)
                        .bornOn(born(CalendarSystem.HIJRI, "1408-01-30"))
                        .living("LB", "Beiroet")
                        .sex(Sex.FEMALE)
                        .child("Amal", born("2010-03-02"))
                        .sex(Sex.FEMALE)
                        .child("Sami", born("2017"), new Parent.Outside(PersonName.inLatin("Huda"), Fate.DEAD))
                        .sex(Sex.MALE));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nobody_meets_a_barrier_on_phone_or_desktop(Language language) {
        for (var device : Device.values()) {
            var page = signedIn(device, language, ColorScheme.LIGHT);
            for (var address : new String[] {"case/" + id, "new-case"}) {
                visitors.open(page, address).locator("h1").waitFor();
                var name = "casefile-" + address.replaceAll("/.*", "") + "-" + device + "-" + language;
                Browser.picture(page, name);
                Axe.findsNoBarrier(page, name);
                assertThat(Browser.overflows(page))
                        .as(name + " is wider than its screen")
                        .isFalse();
            }
            page.context().close();
        }
    }

    @Test
    void nobody_meets_a_barrier_by_night() {
        var page = signedIn(Device.DESKTOP, Language.NL, ColorScheme.DARK);
        visitors.open(page, "case/" + id).locator("h1").waitFor();
        Browser.picture(page, "casefile-dark");
        Axe.findsNoBarrier(page, "the case page by night");
    }

    @Test
    void what_was_filled_in_stands_after_the_page_was_closed_without_a_word() {
        var page = signedIn(Device.DESKTOP, Language.NL, ColorScheme.LIGHT);
        visitors.open(page, "case/" + id);
        var form = page.locator(".person[open]").first();
        form.locator("vaadin-text-field:has-text('Plaats of kamp') input").fill("Tripoli");
        page.keyboard().press("Tab");
        page.getByText("Bewaard om").waitFor();
        page.reload();
        Browser.ready(page);
        assertThat(page.locator("vaadin-text-field:has-text('Plaats of kamp') input")
                        .first()
                        .inputValue())
                .isEqualTo("Tripoli");
    }

    private Page signedIn(Device device, Language language, ColorScheme scheme) {
        people.as(volunteer, () -> languages.keep(language));
        return visitors.signedIn(people.loginOf(volunteer), device, language.tag(), scheme);
    }
}
