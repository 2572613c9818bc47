package nl.weerzien.desk;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.audit.AuditEntry;
import nl.weerzien.audit.AuditTrail;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseSeen;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shell.Language;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the record says of somebody who looks: one line for a page, none for a list.
@HouseTest
class LooksTest extends SpringBrowserlessTest {
    private static final String LOOK = "security." + CaseSeen.class.getSimpleName();

    @Autowired
    People people;

    @Autowired
    KeptFamilies kept;

    @Autowired
    AuditTrail trail;

    private AccountId volunteer;
    private CaseId first;
    private CaseId second;

    @BeforeEach
    void a_volunteer_with_two_families() {
        UI.getCurrent().setLocale(Language.NL.locale());
        volunteer = people.volunteer();
        first = kept.keep(volunteer, aFamily().sponsor("Yusuf").spouse("Rahma").child("Amal", born("2010-03-02")));
        second = kept.keep(volunteer, aFamily().sponsor("Senait").spouse("Dawit"));
    }

    @Test
    void every_tab_is_one_look_under_its_own_name() {
        var tabs = List.of("family", "checklist", "papers", "review", "filing", "road", "record");
        people.as(volunteer, () -> tabs.forEach(tab -> open("case/" + first + "/" + tab)));
        assertThat(looks(first)).extracting(AuditEntry::subject).containsExactlyElementsOf(tabs.reversed());
    }

    @Test
    void a_desk_shows_its_families_without_looking_into_any() {
        people.as(volunteer, () -> open(""));
        assertThat(links()).anyMatch(link -> link.contains(first.toString()));
        assertThat(looks(first)).isEmpty();
        people.as(people.colleague(Role.SUPERVISOR, volunteer), () -> open(""));
        assertThat(looks(first)).isEmpty();
        assertThat(looks(second)).isEmpty();
    }

    @Test
    void a_page_opened_from_the_desk_is_a_look() {
        people.as(volunteer, () -> {
            open("");
            open("case/" + second + "/checklist");
        });
        assertThat(looks(second)).extracting(AuditEntry::subject).containsExactly("checklist");
        assertThat(looks(first)).isEmpty();
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
        roundTrip();
    }

    private Stream<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref);
    }

    private List<AuditEntry> looks(CaseId id) {
        return people.inTransactionAs(AccountId.HOUSE, () -> trail.of(id, 100)).stream()
                .filter(entry -> entry.event().equals(LOOK))
                .toList();
    }
}
