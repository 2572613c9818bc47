package nl.weerzien.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import java.util.Optional;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Role;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@HouseTest
@Import(People.class)
class LayoutTest extends SpringBrowserlessTest {
    @Autowired
    People people;

    /// A house with nobody in it leads every page to its set-up.
    @BeforeEach
    void a_house_that_is_lived_in_in_dutch() {
        people.volunteer();
        UI.getCurrent().setLocale(Language.NL.locale());
    }

    @Test
    void a_stranger_gets_frame_and_language_but_neither_name_nor_way_out() {
        var page = nowhere();
        assertThat(page.getPageTitle()).isEqualTo("Deze pagina is er niet");
        assertThat(find(LanguageSwitch.class).all()).hasSize(1);
        assertThat(texts()).doesNotContain("Snel weg", "Uitloggen");
    }

    @Test
    void a_sponsor_finds_the_quick_exit_on_every_page() {
        var exit = people.as(people.person(Role.SPONSOR, people.office()), () -> {
            nowhere();
            return quickExit();
        });
        assertThat(exit).isPresent();
        assertThat(exit.get().getHref()).isEqualTo("leave");
        assertThat(exit.get().isRouterIgnore()).isTrue();
    }

    @Test
    void a_volunteer_needs_no_quick_exit_and_sees_who_is_signed_in() {
        people.as(people.volunteer(), () -> {
            nowhere();
            assertThat(quickExit()).isEmpty();
            assertThat(texts()).contains("VOLUNTEER (test)", "Uitloggen");
        });
    }

    @Test
    void a_page_has_its_landmarks_one_heading_of_the_first_level_and_a_way_past_the_frame() {
        nowhere();
        assertThat(find(Header.class).all()).hasSize(1);
        assertThat(find(Main.class).all()).hasSize(1);
        assertThat(find(H1.class).all()).hasSize(1);
        assertThat(find(Anchor.class).all().getFirst().getHref()).isEqualTo("#page");
    }

    @Test
    void the_menu_holds_no_entry_for_a_stranger() {
        nowhere();
        assertThat(find(Nav.class).all()).allMatch(menu -> !menu.isVisible());
    }

    @Test
    void a_page_speaks_the_language_of_its_screen() {
        UI.getCurrent().setLocale(Language.AR.locale());
        assertThat(nowhere().getPageTitle()).isEqualTo("هذه الصفحة غير موجودة");
    }

    private PlainScreen nowhere() {
        return navigate("nowhere/" + AccountId.fresh(), NotFoundScreen.class);
    }

    private Optional<Anchor> quickExit() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.hasClassName("quick-exit"))
                .findFirst();
    }

    private String texts() {
        var root = find(MainLayout.class).single();
        return root.getElement().getTextRecursively()
                + find(Button.class).all().stream()
                        .map(Component::getElement)
                        .map(element -> element.getText())
                        .toList();
    }
}
