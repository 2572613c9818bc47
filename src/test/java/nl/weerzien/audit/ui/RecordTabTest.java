package nl.weerzien.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class RecordTabTest extends SpringBrowserlessTest {
    @Autowired
    RecordTab tab;

    @Autowired
    People people;

    @Autowired
    CaseAccess access;

    @Test
    void a_sponsor_reads_who_looked_and_how_often() {
        var volunteer = people.volunteer();
        var sponsor = people.colleague(Role.SPONSOR, volunteer);
        var id = people.caseOf(volunteer);
        people.inTransactionAs(volunteer, () -> access.admit(id, sponsor));
        for (int i = 0; i < 3; i++) people.inTransactionAs(volunteer, () -> access.toOpen(id, "papers"));
        UI.getCurrent().setLocale(Locale.of("nl"));
        assertThat(shown(sponsor, id))
                .contains("VOLUNTEER (test)", "keek naar de papieren", "3 keer", "gaf iemand toegang")
                .contains("SPONSOR (test)", "keek wie er in het dossier keek")
                .doesNotContain(volunteer.toString());
    }

    @Test
    void it_speaks_the_language_of_the_screen() {
        var volunteer = people.volunteer();
        var id = people.caseOf(volunteer);
        for (var language : new String[] {"en", "ar"}) {
            UI.getCurrent().setLocale(Locale.of(language));
            assertThat(shown(volunteer, id)).doesNotContain("audit.");
        }
    }

    @Test
    void it_is_for_those_of_a_case_file() {
        assertThat(Role.values())
                .filteredOn(tab::visibleTo)
                .containsExactly(Role.SPONSOR, Role.VOLUNTEER, Role.SUPERVISOR);
    }

    private String shown(AccountId who, CaseId id) {
        return people.as(who, () -> tab.content(id).getElement().getTextRecursively());
    }
}
