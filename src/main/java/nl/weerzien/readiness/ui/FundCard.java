package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
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
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// Where money can be asked, under which conditions, and what became of what was asked.
class FundCard extends Card {
    private final transient List<Fund> funds;
    private final transient MoneyCard.Purser purser;
    private final transient LocalDate today;
    private final transient Runnable changed;
    private final Div refused = Lay.lines();

    /// @param changed called after something was kept
    FundCard(List<Fund> funds, List<FundRequest> requests, MoneyCard.Purser purser, LocalDate today, Runnable changed) {
        super(new MessageKey("readiness.fund.title"));
        this.funds = funds;
        this.purser = purser;
        this.today = today;
        this.changed = changed;
        add(Lay.list(requests.stream().map(this::request).toArray(Component[]::new)), refused);
        funds.forEach(fund -> add(fund(fund)));
    }

    private Component request(FundRequest request) {
        var told = request.steps().getLast();
        var next = Field.choice(
                new MessageKey("readiness.fund.became"),
                Arrays.stream(State.values())
                        .filter(state -> state != request.state())
                        .toList(),
                State::label);
        return Lay.lines(
                Lay.ends(
                        Say.value(name(request)),
                        Lay.row(
                                Say.strong(Amounts.show(request.amount())),
                                new Pill(tone(request.state()), request.state().label()))),
                Say.small(new MessageKey("readiness.fund.since", told.on())),
                new Disclosure(
                        new MessageKey("readiness.fund.goes-on"),
                        next,
                        Lay.actions(
                                Action.secondary(new MessageKey("readiness.fund.keep"), () -> move(request, next)))));
    }

    private void move(FundRequest request, Select<State> next) {
        next.setErrorMessage(Words.of("shell.field.needed"));
        next.setInvalid(next.isEmpty());
        if (!next.isEmpty()) answer(purser.move(request.id(), next.getValue(), today, request.conditions()));
    }

    private Component fund(Fund fund) {
        var amount = new AmountFields();
        var met = new CheckboxGroup<RoadNote>();
        met.setLabel(Words.of("readiness.fund.conditions"));
        met.setItems(fund.conditions());
        met.setItemLabelGenerator(note -> Words.of(note.text()));
        met.setVisible(!fund.conditions().isEmpty());
        return new Disclosure(
                new MessageKey("readiness.fund.name", fund.name()),
                Say.paragraph(fund.about()),
                Say.paragraph(fund.where()),
                met,
                Heading.detail(new MessageKey("readiness.fund.ask")),
                Lay.fields(amount.amount, amount.currency),
                Lay.actions(Action.secondary(
                        new MessageKey("readiness.fund.asked"),
                        () -> amount.value()
                                .ifPresent(money -> answer(purser.ask(
                                        fund,
                                        money,
                                        met.getValue().stream()
                                                .map(RoadNote::id)
                                                .collect(Collectors.toSet()),
                                        today))))),
                new SourceLines(fund.provenance(), today));
    }

    private void answer(Optional<MessageKey> why) {
        refused.removeAll();
        why.ifPresentOrElse(reason -> refused.add(new Notice(Pill.Tone.WAIT, reason).announced()), changed);
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
