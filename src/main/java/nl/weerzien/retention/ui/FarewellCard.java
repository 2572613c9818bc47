package nl.weerzien.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import nl.weerzien.retention.RetentionService;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;

/// Asks until when the papers are to be kept. Once answered it only says so, and can be answered anew.
class FarewellCard extends Card {
    private static final int SOON_MONTHS = 3;
    private static final int LATER_MONTHS = 12;

    private final CaseId caseId;
    private final transient RetentionService retention;
    private final DatePicker day = Field.date(new MessageKey("retention.farewell.day"));

    FarewellCard(CaseId caseId, RetentionService retention) {
        super(new MessageKey("retention.farewell.title"));
        this.caseId = caseId;
        this.retention = retention;
        day.setMin(retention.today());
        day.setMax(retention.latest());
        show();
    }

    private void show() {
        getChildren().skip(1).toList().forEach(this::remove);
        retention
                .wish(caseId)
                .ifPresentOrElse(
                        wish -> add(
                                Say.paragraph(new MessageKey("retention.farewell.said", wish.keepUntil())),
                                new Disclosure(new MessageKey("retention.farewell.change"), question())),
                        () -> add(question()));
    }

    private Component question() {
        var soon = retention.today().plusMonths(SOON_MONTHS);
        var later = retention.today().plusMonths(LATER_MONTHS);
        return Lay.lines(
                Say.paragraph(new MessageKey("retention.farewell.text")),
                Lay.actions(
                        Action.secondary(new MessageKey("retention.farewell.soon", soon), () -> keep(soon)),
                        Action.secondary(new MessageKey("retention.farewell.later", later), () -> keep(later))),
                Lay.fields(day),
                Lay.actions(Action.quiet(new MessageKey("retention.farewell.keep"), this::keepTyped)));
    }

    private void keepTyped() {
        if (day.getValue() != null && !day.isInvalid()) keep(day.getValue());
    }

    private void keep(LocalDate until) {
        retention.keepUntil(caseId, until);
        show();
    }
}
