package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.weerzien.checklist.Fund;
import nl.weerzien.checklist.RoadNote;
import nl.weerzien.journey.FundRequest;
import nl.weerzien.journey.FundRequest.State;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// Where money can be asked, under which conditions, and what became of what was asked.
class FundCard extends Card {
    private final transient List<Fund> funds;
    private final transient MoneyCard.Table table;
    private final transient Runnable changed;

    /// @param changed called after something was kept
    FundCard(List<Fund> funds, List<FundRequest> requests, MoneyCard.Table table, Runnable changed) {
        super(new MessageKey("readiness.fund.title"));
        this.funds = funds;
        this.table = table;
        this.changed = changed;
        add(Lay.list(requests.stream().map(this::request).toArray(Component[]::new)));
        funds.forEach(fund -> add(fund(fund)));
    }

    private Component request(FundRequest request) {
        var next = Field.choice(
                new MessageKey("readiness.fund.became"),
                Arrays.stream(State.values())
                        .filter(state -> state != request.state())
                        .toList(),
                State::label);
        var day = day();
        return Lay.lines(
                Lay.ends(
                        Say.value(name(request)),
                        Lay.row(
                                Say.strong(Amounts.show(request.amount())),
                                new Pill(tone(request.state()), request.state().label()))),
                Lay.list(request.steps().stream()
                        .map(step -> Say.small(new MessageKey(
                                "readiness.fund.step", step.state().label(), step.on())))
                        .toArray(Component[]::new)),
                new Disclosure(
                        new MessageKey("readiness.fund.goes-on"),
                        Lay.fields(next, day),
                        Lay.actions(Action.secondary(
                                new MessageKey("readiness.fund.keep"), () -> move(request, next, day)))));
    }

    private void move(FundRequest request, Select<State> next, DatePicker day) {
        Field.needed(next, next.isEmpty());
        Field.needed(day, day.isEmpty());
        if (!next.isEmpty() && !day.isEmpty())
            answer(day, table.purser().move(request.id(), next.getValue(), day.getValue(), request.conditions()));
    }

    private Component fund(Fund fund) {
        var amount = new AmountFields();
        var day = day();
        var met = new CheckboxGroup<RoadNote>();
        met.setLabel(Words.of("readiness.fund.conditions"));
        met.setItems(fund.conditions());
        met.setItemLabelGenerator(note -> Words.of(note.text()));
        met.setVisible(!fund.conditions().isEmpty());
        var asked = Action.secondary(new MessageKey("readiness.fund.asked"), () -> ask(fund, amount, day, met));
        Action.onEnter(asked, amount.amount);
        return new Disclosure(
                new MessageKey("readiness.fund.name", fund.name()),
                Say.paragraph(fund.about()),
                Say.paragraph(fund.where()),
                met,
                Heading.detail(new MessageKey("readiness.fund.ask")),
                Lay.fields(amount.amount, amount.currency, day),
                Lay.actions(asked),
                new SourceLines(fund.provenance(), table.today()));
    }

    private void ask(Fund fund, AmountFields amount, DatePicker day, CheckboxGroup<RoadNote> met) {
        Field.needed(day, day.isEmpty());
        var money = amount.value();
        if (money.isEmpty() || day.isEmpty()) return;
        var conditions = met.getValue().stream().map(RoadNote::id).collect(Collectors.toSet());
        answer(day, table.purser().ask(fund, money.get(), conditions, day.getValue()));
    }

    /// Today, unless somebody says that it was before.
    private DatePicker day() {
        var day = Field.date(new MessageKey("readiness.fund.day"));
        day.setValue(table.today());
        return day;
    }

    private void answer(DatePicker day, Optional<MessageKey> why) {
        why.ifPresentOrElse(reason -> Field.refused(day, reason), changed);
    }

    private String name(FundRequest request) {
        return funds.stream()
                .filter(fund -> fund.code().equals(request.fund()))
                .map(Fund::name)
                .findFirst()
                .orElse(request.fund());
    }

    private static Pill.Tone tone(State state) {
        return switch (state) {
            case ASKED -> Pill.Tone.WAIT;
            case GRANTED, PAID -> Pill.Tone.OK;
            case REFUSED, WITHDRAWN -> Pill.Tone.QUIET;
        };
    }
}
