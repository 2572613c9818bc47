package nl.weerzien.journey.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.weerzien.checklist.CostKind;
import nl.weerzien.journey.Expense;
import nl.weerzien.journey.ExpenseId;
import nl.weerzien.journey.FundRequest;
import nl.weerzien.journey.FundRequest.State;
import nl.weerzien.journey.FundRequest.Step;
import nl.weerzien.journey.FundRequestId;
import nl.weerzien.journey.Money;
import nl.weerzien.journey.Purse;
import nl.weerzien.journey.Spending;
import nl.weerzien.journey.Spending.Certainty;
import nl.weerzien.journey.Spending.Payer;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPurse implements Purse {
    private final JdbcClient database;

    JdbcPurse(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Expense> expenses(CaseId caseId) {
        return database.sql("""
                        select id, person_id, kind, cents, currency, certain, payer, on_day, receipt_id, words, untrue,
                               recorded_at, recorded_by, supersedes
                        from expense where case_id = ? order by position""")
                .param(caseId.value())
                .query((row, _) -> new Expense(
                        new ExpenseId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        spending(row),
                        row.getBoolean("untrue"),
                        row.getTimestamp("recorded_at").toInstant(),
                        new AccountId(row.getObject("recorded_by", UUID.class)),
                        orNull(row.getObject("supersedes", UUID.class), ExpenseId::new)))
                .list();
    }

    private static Spending spending(ResultSet row) throws SQLException {
        return new Spending(
                CostKind.valueOf(row.getString("kind")),
                money(row),
                Certainty.valueOf(row.getString("certain")),
                Payer.valueOf(row.getString("payer")),
                row.getObject("on_day", LocalDate.class),
                orNull(row.getObject("receipt_id", UUID.class), DocumentId::new),
                row.getString("words"));
    }

    @Override
    public void add(CaseId caseId, Expense expense) {
        var told = expense.spending();
        database.sql("""
                        insert into expense (id, case_id, person_id, kind, cents, currency, certain, payer, on_day,
                                             receipt_id, words, untrue, recorded_at, recorded_by, supersedes)
                        values (:id, :case, :person, :kind, :cents, :currency, :certain, :payer, :day,
                                :receipt, :words, :untrue, :recorded, acting_account(), :supersedes)""")
                .param("id", expense.id().value())
                .param("case", caseId.value())
                .param("person", expense.person().value())
                .param("kind", told.kind().name())
                .param("cents", told.amount().cents())
                .param("currency", told.amount().currency().getCurrencyCode())
                .param("certain", told.certain().name())
                .param("payer", told.payer().name())
                .param("day", told.day())
                .param("receipt", orNull(told.receipt(), DocumentId::value))
                .param("words", told.words())
                .param("untrue", expense.untrue())
                .param("recorded", Timestamp.from(expense.recordedAt()))
                .param("supersedes", orNull(expense.supersedes(), ExpenseId::value))
                .update();
    }

    /// One row of a request's history.
    private record Row(FundRequestId id, String fund, Money amount, Step step) {}

    @Override
    public List<FundRequest> requests(CaseId caseId) {
        var rows = new LinkedHashMap<FundRequestId, List<Row>>();
        database.sql("""
                        select request_id, fund, cents, currency, state, on_day, conditions, words, recorded_at, recorded_by
                        from fund_request_step where case_id = ? order by id""")
                .param(caseId.value())
                .query((row, _) -> new Row(
                        new FundRequestId(row.getObject("request_id", UUID.class)),
                        row.getString("fund"),
                        money(row),
                        step(row)))
                .list()
                .forEach(row ->
                        rows.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(row));
        return rows.values().stream()
                .map(one -> new FundRequest(
                        one.getFirst().id(),
                        one.getFirst().fund(),
                        one.getFirst().amount(),
                        one.stream().map(Row::step).toList()))
                .toList();
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                State.valueOf(row.getString("state")),
                row.getObject("on_day", LocalDate.class),
                Set.of((String[]) row.getArray("conditions").getArray()),
                row.getString("words"),
                row.getTimestamp("recorded_at").toInstant(),
                new AccountId(row.getObject("recorded_by", UUID.class)));
    }

    @Override
    public void add(CaseId caseId, FundRequest request) {
        var step = request.steps().getLast();
        database.sql("""
                        insert into fund_request_step (request_id, case_id, fund, cents, currency, state, on_day, conditions,
                                                       words, recorded_at, recorded_by)
                        values (:request, :case, :fund, :cents, :currency, :state, :day, :conditions,
                                :words, :recorded, acting_account())""")
                .param("request", request.id().value())
                .param("case", caseId.value())
                .param("fund", request.fund())
                .param("cents", request.amount().cents())
                .param("currency", request.amount().currency().getCurrencyCode())
                .param("state", step.state().name())
                .param("day", step.on())
                .param("conditions", step.conditions().toArray(String[]::new))
                .param("words", step.words())
                .param("recorded", Timestamp.from(step.recordedAt()))
                .update();
    }

    private static Money money(ResultSet row) throws SQLException {
        return new Money(row.getLong("cents"), Currency.getInstance(row.getString("currency")));
    }

    private static <T, R> @Nullable R orNull(@Nullable T value, Function<T, R> map) {
        return value == null ? null : map.apply(value);
    }
}
