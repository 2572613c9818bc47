package nl.weerzien.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.checklist.Fund;
import nl.weerzien.journey.FundRequest.State;
import nl.weerzien.journey.FundRequest.Step;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what the road costs and what is asked of funds. What it answers with is the reason why nothing was
/// written down; empty when it was.
@Service
public class MoneyService {
    /// Nothing on the road of a living family was paid longer ago, or is expected later, in years.
    private static final int FAR = 10;

    private final CaseAccess access;
    private final CaseFileService files;
    private final Purse purse;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoneyService(CaseAccess access, CaseFileService files, Purse purse, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.files = files;
        this.purse = purse;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Ledger of(CaseId caseId) {
        access.toSee(caseId, "road");
        return new Ledger(purse.expenses(caseId), purse.requests(caseId));
    }

    /// @throws IllegalArgumentException if `relative` is no relative of this case file
    @Transactional
    public Optional<MessageKey> spend(CaseId caseId, PersonId relative, Spending spending) {
        access.toPrepare(caseId);
        if (files.get(caseId).relatives().stream()
                .noneMatch(person -> person.id().equals(relative)))
            throw new IllegalArgumentException("no relative " + relative + " in case file " + caseId);
        var refused = refusal(spending);
        if (refused.isEmpty()) add(caseId, relative, spending, false, null);
        return refused;
    }

    /// Replaces an expense that was written down wrongly.
    ///
    /// @throws IllegalArgumentException if there is no such expense, or it was corrected already
    @Transactional
    public Optional<MessageKey> correct(CaseId caseId, ExpenseId wrong, Spending spending) {
        access.toPrepare(caseId);
        var before = counting(caseId, wrong);
        var refused = refusal(spending);
        if (refused.isEmpty()) add(caseId, before.person(), spending, false, wrong);
        return refused;
    }

    /// Says that there never was such an expense.
    ///
    /// @throws IllegalArgumentException if there is no such expense, or it was corrected already
    @Transactional
    public void takeBack(CaseId caseId, ExpenseId wrong) {
        access.toPrepare(caseId);
        var before = counting(caseId, wrong);
        add(caseId, before.person(), before.spending(), true, wrong);
    }

    /// Writes down that money was asked of a fund.
    ///
    /// @param conditions those of the fund that are met
    /// @throws IllegalArgumentException if it is no condition of the fund
    @Transactional
    public Optional<MessageKey> ask(CaseId caseId, Fund fund, Money amount, Set<String> conditions, LocalDate on) {
        access.toPrepare(caseId);
        if (!fund.conditions().stream().map(note -> note.id()).toList().containsAll(conditions))
            throw new IllegalArgumentException("no such condition of " + fund.code() + ": " + conditions);
        if (on.isAfter(LocalDate.now(clock))) return refusal("in-future", on);
        var asked = new Step(State.ASKED, on, conditions, "", clock.instant(), null);
        keep(caseId, new FundRequest(FundRequestId.fresh(), fund.code(), amount, List.of(asked)));
        return Optional.empty();
    }

    /// Writes down what became of a request; a state told wrongly is corrected by the next.
    ///
    /// @throws IllegalArgumentException if there is no such request
    @Transactional
    public Optional<MessageKey> move(
            CaseId caseId, FundRequestId id, State state, LocalDate on, Set<String> conditions, String words) {
        access.toPrepare(caseId);
        var request = purse.requests(caseId).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no request " + id + " in case file " + caseId));
        if (on.isAfter(LocalDate.now(clock))) return refusal("in-future", on);
        if (on.isBefore(request.steps().getFirst().on())) return refusal("before-asking", on);
        var steps = new ArrayList<>(request.steps());
        steps.add(new Step(state, on, conditions, words, clock.instant(), null));
        keep(caseId, new FundRequest(id, request.fund(), request.amount(), steps));
        return Optional.empty();
    }

    private void keep(CaseId caseId, FundRequest request) {
        purse.add(caseId, request);
        events.publishEvent(new FundRequestMoved(caseId, request.id(), request.state()));
    }

    private void add(
            CaseId caseId, PersonId person, Spending spending, boolean untrue, @Nullable ExpenseId supersedes) {
        var expense = new Expense(ExpenseId.fresh(), person, spending, untrue, clock.instant(), null, supersedes);
        purse.add(caseId, expense);
        events.publishEvent(new ExpenseRecorded(caseId, person, expense.id()));
    }

    private Expense counting(CaseId caseId, ExpenseId id) {
        return new Ledger(purse.expenses(caseId), List.of())
                .expenses().stream()
                        .filter(expense -> expense.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no expense " + id + " that counts"));
    }

    private Optional<MessageKey> refusal(Spending spending) {
        var today = LocalDate.now(clock);
        var day = spending.day();
        if (spending.certain() == Spending.Certainty.PAID && day.isAfter(today)) return refusal("in-future", day);
        if (day.isBefore(today.minusYears(FAR)) || day.isAfter(today.plusYears(FAR))) return refusal("too-far", day);
        return Optional.empty();
    }

    private static Optional<MessageKey> refusal(String why, Object... arguments) {
        return Optional.of(new MessageKey("journey.money.refused." + why, arguments));
    }
}
