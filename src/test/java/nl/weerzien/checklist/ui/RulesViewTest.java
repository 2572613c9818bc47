package nl.weerzien.checklist.ui;

import static nl.weerzien.testkit.Screen.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.EditionId;
import nl.weerzien.checklist.MarriageForm;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.checklist.Relation;
import nl.weerzien.checklist.RuleBook;
import nl.weerzien.shared.Country;
import nl.weerzien.shell.Language;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.Screen;
import nl.weerzien.testkit.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class RulesViewTest extends SpringBrowserlessTest {
    @Autowired
    ChecklistService rules;

    private RulesView view;

    @BeforeEach
    void thePageOnADayUnderTheNewLaw() {
        UI.getCurrent().setLocale(Language.NL.locale());
        view = new RulesView(
                rules,
                new SettableClock(LocalDate.of(2026, 11, 21)
                        .atTime(9, 0)
                        .atZone(SettableClock.HERE)
                        .toInstant()));
    }

    @Test
    void a_situation_shows_what_is_asked_with_file_and_line() {
        Screen.<Country>select(view, "Land van de papieren").setValue(new Country("ER"));
        Screen.<Relation>select(view, "Wie is dit van u?").setValue(Relation.SPOUSE);
        Screen.<PermitKind>select(view, "Welke asielvergunning heeft u: vluchteling of subsidiaire bescherming?")
                .setValue(PermitKind.REFUGEE);
        assertThat(texts(view)).contains("Bewijs van het huwelijk");
        assertThat(texts(view)).anyMatch(text -> text.matches("routes/nl/nareis/from-2026-06-12\\.yaml:\\d+ · .*"));
        assertThat(texts(view)).anyMatch(text -> text.matches("origins/er\\.yaml:\\d+ · .*"));
    }

    @Test
    void what_the_rules_ask_for_in_this_situation_gets_a_field() {
        Screen.<Relation>select(view, "Wie is dit van u?").setValue(Relation.SPOUSE);
        Screen.<MarriageForm>select(view, "Hoe bent u getrouwd?").setValue(MarriageForm.RELIGIOUS_ONLY);
        assertThat(texts(view)).contains("Registratie van het religieuze huwelijk");
    }

    @Test
    void another_day_is_judged_by_the_edition_of_that_day() {
        Screen.<Relation>select(view, "Wie is dit van u?").setValue(Relation.PARTNER);
        assertThat(texts(view)).contains("Nareis vanaf 12 juni 2026");
        Screen.date(view, "Op welke dag").setValue(LocalDate.of(2026, 6, 11));
        assertThat(texts(view)).contains("Nareis tot en met 11 juni 2026");
    }

    @Test
    void two_editions_are_compared() {
        Screen.<Relation>select(view, "Wie is dit van u?").setValue(Relation.PARTNER);
        Screen.<EditionId>select(view, "Vergelijk met").setValue(new EditionId(RuleBook.NAREIS, "until-2026-06-11"));
        assertThat(texts(view)).contains("Anders dan onder: Nareis tot en met 11 juni 2026");
    }
}
