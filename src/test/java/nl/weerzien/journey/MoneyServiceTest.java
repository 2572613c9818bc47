package nl.weerzien.journey;

import static nl.weerzien.testkit.Families.aFamily;
import static nl.weerzien.testkit.Families.born;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Set;
import nl.weerzien.checklist.CostKind;
import nl.weerzien.checklist.Fund;
import nl.weerzien.checklist.RoadGuideService;
import nl.weerzien.journey.FundRequest.State;
import nl.weerzien.journey.Ledger.Sum;
import nl.weerzien.journey.Spending.Certainty;
import nl.weerzien.journey.Spending.Payer;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.KeptFamilies;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@HouseTest
@RecordApplicationEvents
class MoneyServiceTest {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Currency DOLLAR = Currency.getInstance("USD");

    @Autowired
    MoneyService money;

    @Autowired
    RoadGuideService guide;

    @Autowired
    People people;

    @Autowired
    KeptFamilies kept;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    private AccountId volunteer;
    private CaseId caseId;
    private PersonId rahma;
    private PersonId sami;
    private LocalDate today;
    private Fund fund;

    @BeforeEach
    void aFamilyThatTravels() {
        volunteer = people.volunteer();
        var family = aFamily().sponsor("Yusuf").spouse("Rahma").child("Sami", born("2016-02-02"));
        caseId = kept.keep(volunteer, family);
        rahma = family.id("Rahma");
        sami = family.id("Sami");
        today = LocalDate.now(clock);
        fund = guide.fund("vluchtelingenfonds").orElseThrow();
    }

    private Spending paid(CostKind kind, long cents, Currency currency, Payer payer) {
        return new Spending(kind, new Money(cents, currency), Certainty.PAID, payer, today, null, "");
    }

    private void spend(PersonId person, Spending spending) {
        assertThat(people.as(volunteer, () -> money.spend(caseId, person, spending)))
                .isEmpty();
    }

    private Ledger ledger() {
        return people.as(volunteer, () -> money.of(caseId));
    }

    @Test
    void who_is_not_on_the_case_file_neither_sees_nor_spends() {
        var stranger = people.volunteer();
        var spending = paid(CostKind.TRAVEL, 100, EURO, Payer.FAMILY);
        assertThatThrownBy(() -> people.as(stranger, () -> money.of(caseId))).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> people.as(stranger, () -> money.spend(caseId, rahma, spending)))
                .isInstanceOf(NoSuchCase.class);
        spend(rahma, spending);
        people.as(volunteer, () -> money.ask(caseId, fund, spending.amount(), Set.of(), today));
        for (var table : Set.of("expense", "fund_request_step"))
            assertThat(people.<Long>inTransactionAs(
                            stranger,
                            () -> database.sql("select count(*) from " + table)
                                    .query(Long.class)
                                    .single()))
                    .isZero();
    }

    @Test
    void currencies_stand_side_by_side_and_are_never_added_up() {
        spend(rahma, paid(CostKind.LEGALISATION, 4_000, DOLLAR, Payer.FAMILY));
        spend(rahma, paid(CostKind.TRANSLATION, 6_050, EURO, Payer.MUNICIPALITY));
        spend(sami, paid(CostKind.TRANSLATION, 1_000, EURO, Payer.FAMILY));
        var ticket = new Money(32_000, EURO);
        spend(
                sami,
                new Spending(CostKind.TRAVEL, ticket, Certainty.ESTIMATED, Payer.FUND, today.plusDays(40), null, ""));
        assertThat(ledger().sums()).containsExactly(new Sum(EURO, 7_050, 32_000), new Sum(DOLLAR, 4_000, 0));
        assertThat(ledger().sumsOf(sami)).containsExactly(new Sum(EURO, 1_000, 32_000));
        assertThat(ledger().sumsBy(Payer.FAMILY)).containsExactly(new Sum(EURO, 1_000, 0), new Sum(DOLLAR, 4_000, 0));
        assertThat(events.stream(ExpenseRecorded.class)).hasSize(4);
    }

    @Test
    void an_expense_is_corrected_by_a_later_one_and_taken_back_by_another() {
        spend(rahma, paid(CostKind.TRAVEL, 100, EURO, Payer.FAMILY));
        var wrong = ledger().expenses().getFirst().id();
        people.as(volunteer, () -> money.correct(caseId, wrong, paid(CostKind.TRAVEL, 10_000, EURO, Payer.FAMILY)));
        var right = ledger().expenses().getFirst();
        assertThat(right.spending().amount().cents()).isEqualTo(10_000);
        assertThat(right.recordedBy()).isEqualTo(volunteer);
        assertThatThrownBy(() -> people.as(volunteer, () -> money.takeBack(caseId, wrong)))
                .isInstanceOf(IllegalArgumentException.class);
        people.as(volunteer, () -> money.takeBack(caseId, right.id()));
        assertThat(ledger().expenses()).isEmpty();
        assertThat(ledger().recorded()).hasSize(3);
        assertThat(ledger().sums()).isEmpty();
    }

    @Test
    void what_was_paid_does_not_lie_ahead_and_is_told_so() {
        var ahead = new Spending(
                CostKind.TRAVEL, new Money(1, EURO), Certainty.PAID, Payer.FAMILY, today.plusDays(1), null, "");
        assertThat(people.as(volunteer, () -> money.spend(caseId, rahma, ahead)))
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("journey.money.refused.in-future"));
        assertThat(ledger().recorded()).isEmpty();
        assertThatThrownBy(() -> people.as(
                        volunteer,
                        () -> money.spend(caseId, PersonId.fresh(), paid(CostKind.OTHER, 1, EURO, Payer.FAMILY))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_request_to_a_fund_keeps_its_history_and_the_conditions_ticked() {
        var price = new Money(64_000, EURO);
        var met = Set.of("no-other-means", "asylum-background");
        people.as(volunteer, () -> money.ask(caseId, fund, price, met, today.minusDays(9)));
        var asked = ledger().requests().getFirst();
        people.as(volunteer, () -> money.move(caseId, asked.id(), State.GRANTED, today.minusDays(2), met, "by mail"));
        people.as(volunteer, () -> money.move(caseId, asked.id(), State.PAID, today, met, ""));
        var paid = ledger().requests().getFirst();
        assertThat(paid.steps())
                .extracting(FundRequest.Step::state)
                .containsExactly(State.ASKED, State.GRANTED, State.PAID);
        assertThat(paid.conditions()).isEqualTo(met);
        assertThat(paid.amount()).isEqualTo(price);
        assertThat(paid.over()).isTrue();
        assertThat(ledger().requests()).hasSize(1);
    }

    @Test
    void a_request_goes_on_after_its_asking_and_ticks_only_conditions_of_its_fund() {
        var price = new Money(64_000, EURO);
        assertThatThrownBy(() ->
                        people.as(volunteer, () -> money.ask(caseId, fund, price, Set.of("cheapest-ticket"), today)))
                .isInstanceOf(IllegalArgumentException.class);
        people.as(volunteer, () -> money.ask(caseId, fund, price, Set.of(), today));
        var id = ledger().requests().getFirst().id();
        assertThat(people.as(volunteer, () -> money.move(caseId, id, State.REFUSED, today.minusDays(1), Set.of(), "")))
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("journey.money.refused.before-asking"));
        assertThat(ledger().requests().getFirst().state()).isEqualTo(State.ASKED);
    }
}
