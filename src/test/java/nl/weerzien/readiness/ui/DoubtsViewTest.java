package nl.weerzien.readiness.ui;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static nl.weerzien.testkit.Screen.all;
import static nl.weerzien.testkit.Screen.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.readiness.TouchedService;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Role;
import nl.weerzien.shell.Language;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class DoubtsViewTest extends SpringBrowserlessTest {
    @Autowired
    ChecklistService rules;

    @Autowired
    TouchedService touched;

    @Autowired
    People people;

    @Autowired
    KeptFamilies kept;

    @Autowired
    Clock clock;

    private AccountId volunteer;

    @BeforeEach
    void aFamilyWithSubsidiaryProtection() {
        UI.getCurrent().setLocale(Language.NL.locale());
        var today = LocalDate.now(clock);
        volunteer = people.volunteer();
        kept.keep(
                volunteer,
                aFamily()
                        .permit(PermitKind.SUBSIDIARY, today.minusDays(10), today.minusDays(8))
                        .sponsor("Yusuf Darwish")
                        .spouse("Rahma")
                        .child("Amal", born("2012-03-02")));
    }

    @Test
    void an_unsettled_rule_names_the_families_of_the_office_for_whom_it_speaks() {
        var supervisor = people.colleague(Role.SUPERVISOR, volunteer);
        var view = people.as(supervisor, () -> new DoubtsView(rules, touched, clock));
        assertThat(links(view)).contains("Yusuf Darwish");
        assertThat(texts(view)).anyMatch(text -> text.startsWith("routes/nl/nareis/from-2026-06-12.yaml: "));
        assertThat(people.as(supervisor, touched::now).byPlace().keySet())
                .anyMatch(place -> place.startsWith("routes/nl/nareis/terms.yaml:"));
    }

    @Test
    void a_supervisor_of_another_office_sees_the_rules_without_these_families() {
        var stranger = people.colleague(Role.SUPERVISOR, people.volunteer());
        var view = people.as(stranger, () -> new DoubtsView(rules, touched, clock));
        assertThat(links(view)).doesNotContain("Yusuf Darwish");
        assertThat(texts(view)).contains("Nog door niemand vastgesteld", "Weinig zekerheid");
    }

    private static Stream<String> links(Component view) {
        return all(view, Anchor.class).map(Anchor::getText);
    }
}
