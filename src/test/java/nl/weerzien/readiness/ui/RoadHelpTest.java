package nl.weerzien.readiness.ui;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static nl.weerzien.testkit.Screen.all;
import static nl.weerzien.testkit.Screen.button;
import static nl.weerzien.testkit.Screen.field;
import static nl.weerzien.testkit.Screen.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerzien.checklist.CostKind;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.checklist.RoadGuideService;
import nl.weerzien.checklist.RoadNote;
import nl.weerzien.journey.FundRequest.State;
import nl.weerzien.journey.FundRequest.Step;
import nl.weerzien.journey.Happening;
import nl.weerzien.journey.JourneyService;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.journey.Money;
import nl.weerzien.journey.MoneyService;
import nl.weerzien.journey.RoadTaskService;
import nl.weerzien.journey.RoadTaskState;
import nl.weerzien.journey.RoadTaskState.Said;
import nl.weerzien.journey.Spending;
import nl.weerzien.journey.Spending.Certainty;
import nl.weerzien.journey.Spending.Payer;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Language;
import nl.weerzien.shell.Words;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import nl.weerzien.testkit.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class RoadHelpTest extends SpringBrowserlessTest {
    private static final Currency EURO = Currency.getInstance("EUR");

    @Autowired
    RoadHelp help;

    @Autowired
    ReadinessService readiness;

    @Autowired
    JourneyService journeys;

    @Autowired
    RoadTaskService tasks;

    @Autowired
    MoneyService money;

    @Autowired
    RoadGuideService guide;

    @Autowired
    People people;

    @Autowired
    KeptFamilies kept;

    @Autowired
    Clock clock;

    private AccountId volunteer;
    private CaseId caseId;
    private PersonId rahma;
    private PersonId sami;

    @BeforeEach
    void rahmaMayCollectHerVisaInBeirut() {
        var today = LocalDate.now(clock);
        volunteer = people.volunteer();
        var family = aFamily()
                .permit(PermitKind.REFUGEE, today.minusDays(400), today.minusDays(398))
                .sponsor("Yusuf")
                .spouse("Rahma")
                .child("Sami", born("2016-02-02"));
        caseId = kept.keep(volunteer, family);
        rahma = family.id("Rahma");
        sami = family.id("Sami");
        people.as(volunteer, () -> {
            journeys.record(caseId, rahma, Happening.of(Kind.FILED, today.minusDays(350)));
            journeys.record(
                    caseId,
                    rahma,
                    Happening.of(Kind.GRANTED, today.minusDays(5)).at("Beiroet"));
        });
        UI.getCurrent().setLocale(Language.NL.locale());
    }

    private Component station() {
        return people.as(volunteer, () -> {
            var whole = readiness.of(caseId);
            var place = whole.relatives().indexOf(whole.of(rahma).orElseThrow());
            return help.stations(whole).toList().get(place);
        });
    }

    private Component purse() {
        return people.as(volunteer, () -> help.money(readiness.of(caseId)));
    }

    @Test
    void a_station_says_what_it_is_what_to_do_and_what_comes_next() {
        assertThat(texts(station()))
                .anyMatch(text -> text.contains("zelf het visum (mvv) ophalen"))
                .contains("Hoe lang dit meestal duurt, is niet bekend.", "Daarna: Een afspraak bij de post.")
                .contains("Wat kan er misgaan?", "En als u niets hoort?", "Waar dit staat")
                .anyMatch(text -> text.startsWith("Uiterlijk "));
        assertThat(ticks(station()))
                .contains("Beiroet: mail voor een afspraak", "Namen en data zijn gelijk aan die bij de IND")
                .doesNotContain("Erbil: mail het consulaat-generaal");
    }

    @Test
    void it_speaks_arabic_to_who_reads_arabic() {
        UI.getCurrent().setLocale(Language.AR.locale());
        assertThat(texts(station())).contains("ما يجب فعله الآن", "ما الذي قد يتعثر؟");
        assertThat(ticks(station())).contains("بيروت: رسالة لطلب موعد");
        assertThat(texts(purse())).anyMatch(text -> text.startsWith("المال"));
    }

    @Test
    void a_tick_is_kept_and_taken_away_and_the_count_follows() {
        var card = station();
        people.as(volunteer, () -> tick(card, "Pasfoto").setValue(true));
        assertThat(state("visa-photo").said()).isEqualTo(Said.DONE);
        assertThat(texts(card))
                .anyMatch(text -> text.startsWith("1 van "))
                .anyMatch(text -> text.startsWith("Opgeschreven door "));
        people.as(volunteer, () -> tick(card, "Pasfoto").setValue(false));
        assertThat(state("visa-photo").said()).isEqualTo(Said.OPEN);
        assertThat(texts(card)).anyMatch(text -> text.startsWith("0 van "));
    }

    @Test
    void those_who_stand_alike_share_a_list_that_is_ticked_for_all_at_once_or_for_each_apart() {
        people.as(volunteer, () -> {
            var today = LocalDate.now(clock);
            journeys.record(caseId, sami, Happening.of(Kind.FILED, today.minusDays(350)));
            journeys.record(
                    caseId, sami, Happening.of(Kind.GRANTED, today.minusDays(5)).at("Beiroet"));
        });
        var card = station();
        assertThat(texts(card)).contains("Rahma en Sami: visum ophalen");
        var photo = line(card, "Pasfoto");
        people.as(volunteer, () -> tick(photo, "Sami").setValue(true));
        assertThat(state(sami, "visa-photo").said()).isEqualTo(Said.DONE);
        assertThat(people.as(volunteer, () -> tasks.of(caseId).of(rahma, "visa-photo")))
                .isEmpty();
        assertThat(tick(photo, "Pasfoto").isIndeterminate()).isTrue();
        assertThat(texts(card)).anyMatch(text -> text.startsWith("0 van "));
        people.as(volunteer, () -> tick(photo, "Pasfoto").setValue(true));
        assertThat(state("visa-photo").said()).isEqualTo(Said.DONE);
        assertThat(tick(photo, "Pasfoto").isIndeterminate()).isFalse();
        assertThat(texts(card)).anyMatch(text -> text.startsWith("1 van "));
        people.as(volunteer, () -> tick(photo, "Pasfoto").setValue(false));
        assertThat(state(sami, "visa-photo").said()).isEqualTo(Said.OPEN);
    }

    @Test
    void what_is_not_needed_asks_for_the_reason_and_can_be_needed_after_all() {
        var card = station();
        var line = line(card, "Pasfoto");
        people.as(volunteer, () -> {
            button(line, "Bewaren").click();
            assertThat(tasks.of(caseId).of(rahma, "visa-photo")).isEmpty();
            Screen.<TextField>field(line, "Waarom niet?").setValue("de post maakt die");
            button(line, "Bewaren").click();
        });
        assertThat(state("visa-photo").words()).isEqualTo("de post maakt die");
        assertThat(texts(line)).contains("Niet nodig", "de post maakt die");
        people.as(volunteer, () -> button(line, "Toch nodig").click());
        assertThat(state("visa-photo").said()).isEqualTo(Said.OPEN);
    }

    @Test
    void a_cost_is_written_down_in_its_currency_and_taken_away() {
        var card = purse();
        people.as(volunteer, () -> {
            button(card, "Kosten bewaren").click();
            assertThat(money.of(caseId).recorded()).isEmpty();
            Screen.<Select<PersonId>>field(card, "Voor wie?").setValue(rahma);
            Screen.<Select<CostKind>>field(card, "Waarvoor?").setValue(CostKind.TRANSLATION);
            Screen.<TextField>field(card, "Bedrag").setValue("70,5");
            button(card, "Kosten bewaren").click();
        });
        assertThat(texts(card)).anyMatch(text -> text.contains("EUR\u00a070,50 betaald"));
        people.as(volunteer, () -> button(card, "Dit klopt niet: weghalen").click());
        assertThat(people.as(volunteer, () -> money.of(caseId)).expenses()).isEmpty();
    }

    @Test
    void a_fund_says_its_conditions_and_keeps_what_became_of_the_request() {
        var card = purse();
        var fund = all(card, NativeDetails.class)
                .filter(one -> one.getSummaryText().contains("VluchtelingenFonds"))
                .findFirst()
                .orElseThrow();
        people.as(volunteer, () -> {
            CheckboxGroup<RoadNote> met = field(fund, "Voorwaarden: vink aan wat klopt");
            met.setValue(Set.of(met.getListDataView().getItem(0)));
            Screen.<TextField>field(fund, "Bedrag").setValue("320");
            Screen.<DatePicker>field(fund, "Op welke dag?").setValue(today().minusDays(9));
            button(fund, "Opschrijven dat het gevraagd is").click();
            Screen.<Select<State>>field(card, "Wat is er gebeurd?").setValue(State.GRANTED);
            Screen.<DatePicker>field(card, "Op welke dag?").setValue(today().minusDays(2));
            button(card, "Zo opschrijven").click();
        });
        var request = people.as(volunteer, () -> money.of(caseId)).requests().getFirst();
        assertThat(request.state()).isEqualTo(State.GRANTED);
        assertThat(request.conditions()).containsExactly("no-other-means");
        assertThat(request.steps()).extracting(Step::on).containsExactly(today().minusDays(9), today().minusDays(2));
        assertThat(texts(card))
                .contains(
                        "Gevraagd: " + Words.show(today().minusDays(9)),
                        "Toegezegd: " + Words.show(today().minusDays(2)));
    }

    @Test
    void a_day_on_which_a_fund_cannot_have_answered_is_said_at_its_field_and_nothing_is_kept() {
        people.as(
                volunteer,
                () -> money.ask(
                        caseId, guide.funds().getFirst(), new Money(32_000, EURO), Set.of(), today().minusDays(9)));
        var card = purse();
        people.as(volunteer, () -> {
            Screen.<Select<State>>field(card, "Wat is er gebeurd?").setValue(State.REFUSED);
            DatePicker day = field(card, "Op welke dag?");
            for (var wrong : List.of(today().plusDays(1), today().minusDays(10))) {
                day.setValue(wrong);
                button(card, "Zo opschrijven").click();
                assertThat(day.isInvalid()).isTrue();
                assertThat(day.getErrorMessage()).contains(Words.show(wrong));
            }
            day.clear();
            button(card, "Zo opschrijven").click();
            assertThat(day.getErrorMessage()).isEqualTo(Words.of("shell.field.needed"));
            assertThat(money.of(caseId).requests().getFirst().state()).isEqualTo(State.ASKED);
        });
    }

    @Test
    void what_was_paid_tomorrow_is_refused_at_the_day() {
        var card = purse();
        fill(card, "70");
        people.as(volunteer, () -> {
            DatePicker day = field(card, "Welke dag?");
            day.setValue(today().plusDays(1));
            button(card, "Kosten bewaren").click();
            assertThat(day.getErrorMessage()).contains(Words.show(today().plusDays(1)));
            assertThat(money.of(caseId).recorded()).isEmpty();
        });
    }

    @Test
    void a_cost_written_down_wrongly_is_put_right_and_the_wrong_one_stays_on_record() {
        var wrong = new Spending(
                CostKind.TRANSLATION, new Money(1250, EURO), Certainty.PAID, Payer.FAMILY, today(), null, "akte");
        people.as(volunteer, () -> money.spend(caseId, sami, wrong));
        var card = purse();
        people.as(volunteer, () -> {
            button(card, "Verbeteren").click();
            var form = all(card, ExpenseForm.class).findFirst().orElseThrow();
            assertThat(Screen.<Select<PersonId>>field(form, "Voor wie?").isReadOnly())
                    .isTrue();
            TextField amount = field(form, "Bedrag");
            assertThat(amount.getValue()).isEqualTo("12,50");
            amount.setValue("twaalf");
            button(form, "Zo is het goed").click();
            assertThat(amount.isInvalid()).isTrue();
            amount.setValue("١٬٢٥٠٫٥");
            button(form, "Zo is het goed").click();
        });
        assertThat(texts(card)).anyMatch(text -> text.contains("EUR\u00a01.250,50 betaald"));
        var ledger = people.as(volunteer, () -> money.of(caseId));
        assertThat(ledger.recorded()).hasSize(2);
        assertThat(ledger.expenses()).singleElement().satisfies(expense -> {
            assertThat(expense.person()).isEqualTo(sami);
            assertThat(expense.spending().words()).isEqualTo("akte");
        });
    }

    @Test
    void leaving_a_cost_as_it_was_keeps_nothing() {
        var card = purse();
        fill(card, "12,5");
        people.as(volunteer, () -> button(card, "Kosten bewaren").click());
        for (var way : List.of("Laten zoals het was", "Zo is het goed"))
            people.as(volunteer, () -> {
                button(card, "Verbeteren").click();
                button(card, way).click();
                assertThat(all(card, ExpenseForm.class)).hasSize(1);
            });
        assertThat(people.as(volunteer, () -> money.of(caseId)).recorded()).hasSize(1);
    }

    @Test
    void every_currency_stands_apart_in_every_total() {
        var card = purse();
        for (var cost : List.of("12,5 EUR", "12.50 EUR", "١٠ SYP")) {
            fill(card, cost.substring(0, cost.indexOf(' ')));
            people.as(volunteer, () -> {
                Screen.<Select<Currency>>field(card, "Munt")
                        .setValue(Currency.getInstance(cost.substring(cost.indexOf(' ') + 1)));
                button(card, "Kosten bewaren").click();
            });
        }
        assertThat(texts(card)).anyMatch(text -> text.contains("EUR\u00a025,00 en SYP\u00a010,00 betaald"));
    }

    private void fill(Component card, String cost) {
        people.as(volunteer, () -> {
            Screen.<Select<PersonId>>field(card, "Voor wie?").setValue(rahma);
            Screen.<Select<CostKind>>field(card, "Waarvoor?").setValue(CostKind.TRANSLATION);
            Screen.<TextField>field(card, "Bedrag").setValue(cost);
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private RoadTaskState state(String task) {
        return state(rahma, task);
    }

    private RoadTaskState state(PersonId relative, String task) {
        return people.as(volunteer, () -> tasks.of(caseId)).of(relative, task).orElseThrow();
    }

    private static TaskLine line(Component card, String task) {
        return all(card, TaskLine.class)
                .filter(one -> ticks(one).contains(task))
                .findFirst()
                .orElseThrow();
    }

    private static Checkbox tick(Component root, String label) {
        return all(root, Checkbox.class)
                .filter(one -> one.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> labels(Component root) {
        return all(root, Checkbox.class).map(Checkbox::getLabel);
    }

    private static List<String> ticks(Component root) {
        return labels(root).toList();
    }
}
