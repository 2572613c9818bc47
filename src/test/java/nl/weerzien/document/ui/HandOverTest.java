package nl.weerzien.document.ui;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import nl.weerzien.family.Person;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shell.Language;
import nl.weerzien.testkit.Families;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class HandOverTest extends SpringBrowserlessTest {
    @Autowired
    People people;

    @Autowired
    KeptFamilies kept;

    private final Families family = aFamily().sponsor("Yusuf").child("Amal", born("2010-03-02"));
    private AccountId volunteer;
    private CaseId caseId;

    @BeforeEach
    void a_family_that_sends_papers() {
        UI.getCurrent().setLocale(Language.NL.locale());
        volunteer = people.volunteer();
        caseId = kept.keep(volunteer, family);
    }

    @Test
    void take_a_photo_puts_the_camera_first_for_the_person_it_was_asked_for() {
        open(Map.of("take", "photo", "person", family.id("Amal").toString()));
        var uploads = find(Upload.class).all();
        assertThat(uploads).hasSize(2);
        assertThat(uploads.getFirst().getElement().getProperty("capture")).isEqualTo("environment");
        assertThat(uploads.getFirst().getElement().getProperty("accept")).isEqualTo("image/*");
        assertThat(uploads.getLast().getElement().getProperty("capture")).isNull();
        assertThat(((Person) whom().getValue()).name())
                .isEqualTo(family.person("Amal").name());
    }

    @Test
    void elsewhere_files_are_chosen_and_an_address_that_somebody_made_up_does_no_harm() {
        open(Map.of("take", "a walk", "person", "nobody"));
        assertThat(find(Upload.class).all()).hasSize(1);
        assertThat(whom().getValue()).isNull();
    }

    private void open(Map<String, String> asked) {
        people.as(
                volunteer, () -> UI.getCurrent().navigate("case/" + caseId + "/papers", QueryParameters.simple(asked)));
    }

    /// The frame has a choice of its own before it, of the language.
    private Select<?> whom() {
        return find(Select.class).all().get(1);
    }
}
