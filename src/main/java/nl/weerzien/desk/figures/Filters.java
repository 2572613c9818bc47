package nl.weerzien.desk.figures;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.weerzien.shared.Country;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Field.WordsOf;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Words;

/// Chooses which families are counted, among what there is. Stays where it is while the figures below it change, so
/// that the keyboard does too.
class Filters extends Card {
    private static final MessageKey ALL = new MessageKey("desk.figures.all");

    private final Select<Optional<String>> office;
    private final Select<Optional<Country>> origin;
    private final Select<Optional<PermitPeriod>> period;

    /// @param all every family that can be counted
    /// @param chosen called with what somebody chose
    Filters(Collection<FamilyRoad> all, Consumer<Selection> chosen) {
        super(new MessageKey("desk.figures.filters"));
        office = choice(new MessageKey("desk.figures.office"), offices(all), Filters::as);
        origin = choice(new MessageKey("desk.figures.origin"), origins(all), Filters::as);
        period = choice(new MessageKey("desk.figures.period"), periods(all), PermitPeriod::label);
        // of one office there is nothing to choose
        office.setVisible(offices(all).size() > 1);
        for (var field : List.of(office, origin, period))
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) chosen.accept(selection());
            });
        add(Lay.fields(office, origin, period));
    }

    void show(Selection selection) {
        office.setValue(Optional.ofNullable(selection.office()));
        origin.setValue(Optional.ofNullable(selection.origin()));
        period.setValue(Optional.ofNullable(selection.period()));
    }

    private Selection selection() {
        return new Selection(
                office.getValue().orElse(null),
                origin.getValue().orElse(null),
                period.getValue().orElse(null));
    }

    private static List<String> offices(Collection<FamilyRoad> all) {
        return all.stream()
                .map(family -> family.office().name())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Country> origins(Collection<FamilyRoad> all) {
        return all.stream()
                .map(FamilyRoad::origin)
                .distinct()
                .sorted(Comparator.comparing((Country country) -> Words.show(country)))
                .toList();
    }

    private static List<PermitPeriod> periods(Collection<FamilyRoad> all) {
        return all.stream()
                .flatMap(family -> Optional.ofNullable(family.permitDay()).stream())
                .flatMap(PermitPeriod::of)
                .distinct()
                .sorted(PermitPeriod.LATEST_FIRST)
                .toList();
    }

    private static MessageKey as(Object value) {
        return new MessageKey("desk.figures.value", value);
    }

    private static <T> Select<Optional<T>> choice(MessageKey label, List<T> some, WordsOf<T> words) {
        var items = new ArrayList<Optional<T>>();
        items.add(Optional.empty());
        some.forEach(item -> items.add(Optional.of(item)));
        return Field.choice(label, items, item -> item.map(words::of).orElse(ALL));
    }
}
