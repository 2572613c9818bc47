package nl.weerzien.checklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.EditionId;
import nl.weerzien.checklist.MarriageForm;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.checklist.Relation;
import nl.weerzien.checklist.RuleBook;
import nl.weerzien.shared.Country;
import nl.weerzien.shell.Language;
import nl.weerzien.testkit.HouseTest;
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
        this.<Country>select("Land van de papieren").setValue(new Country("ER"));
        this.<Relation>select("Wie is dit van u?").setValue(Relation.SPOUSE);
        this.<PermitKind>select("Welke asielvergunning heeft u: vluchteling of subsidiaire bescherming?")
                .setValue(PermitKind.REFUGEE);
        assertThat(texts()).contains("Bewijs van het huwelijk");
        assertThat(texts()).anyMatch(text -> text.matches("routes/nl/nareis/from-2026-06-12\\.yaml:\\d+ · .*"));
        assertThat(texts()).anyMatch(text -> text.matches("origins/er\\.yaml:\\d+ · .*"));
    }

    @Test
    void what_the_rules_ask_for_in_this_situation_gets_a_field() {
        this.<Relation>select("Wie is dit van u?").setValue(Relation.SPOUSE);
        this.<MarriageForm>select("Hoe bent u getrouwd?").setValue(MarriageForm.RELIGIOUS_ONLY);
        assertThat(texts()).contains("Registratie van het religieuze huwelijk");
    }

    @Test
    void another_day_is_judged_by_the_edition_of_that_day() {
        this.<Relation>select("Wie is dit van u?").setValue(Relation.PARTNER);
        assertThat(texts()).contains("Nareis vanaf 12 juni 2026");
        field(DatePicker.class, "Op welke dag").setValue(LocalDate.of(2026, 6, 11));
        assertThat(texts()).contains("Nareis tot en met 11 juni 2026");
    }

    @Test
    void two_editions_are_compared() {
        this.<Relation>select("Wie is dit van u?").setValue(Relation.PARTNER);
        this.<EditionId>select("Vergelijk met").setValue(new EditionId(RuleBook.NAREIS, "until-2026-06-11"));
        assertThat(texts()).contains("Anders dan onder: Nareis tot en met 11 juni 2026");
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return (Select<T>) field(Select.class, label);
    }

    private <F extends Component & HasLabel> F field(Class<F> type, String label) {
        return all(view)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
    }

    private Stream<String> texts() {
        return all(view).map(part -> part.getElement().getText());
    }

    private static Stream<Component> all(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(RulesViewTest::all));
    }
}
