package nl.weerzien.notice.ui;

import com.vaadin.flow.component.html.Div;
import nl.weerzien.notice.CalendarService;
import nl.weerzien.notice.NoticeAddresses;
import nl.weerzien.notice.SecretToken;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill.Tone;
import nl.weerzien.shell.Say;

/// The secret address of somebody's calendar: made, shown, renewed, taken away.
class CalendarCard extends Card {
    private final transient CalendarService calendars;
    private final transient NoticeAddresses addresses;
    private final Div content = Lay.lines();

    CalendarCard(CalendarService calendars, NoticeAddresses addresses) {
        super(new MessageKey("notice.calendar"));
        this.calendars = calendars;
        this.addresses = addresses;
        add(Say.paragraph(new MessageKey("notice.calendar.sentence")), content);
        show();
    }

    private void show() {
        content.removeAll();
        calendars.address().ifPresentOrElse(this::address, this::none);
    }

    private void none() {
        content.add(Lay.actions(Action.primary(new MessageKey("notice.calendar.make"), this::renew)));
    }

    private void address(SecretToken token) {
        var shown = Field.text(new MessageKey("notice.calendar.address"));
        shown.setValue(addresses.calendar(token).toString());
        shown.setReadOnly(true);
        shown.setAutoselect(true);
        shown.getElement().setAttribute("dir", "ltr");
        content.add(
                shown,
                Say.small(new MessageKey("notice.calendar.how")),
                new Notice(Tone.WAIT, new MessageKey("notice.calendar.secret")),
                Lay.actions(
                        Action.secondary(new MessageKey("notice.calendar.renew"), this::renew),
                        Action.quiet(new MessageKey("notice.calendar.revoke"), this::revoke)));
    }

    private void renew() {
        calendars.renew();
        show();
    }

    private void revoke() {
        calendars.revoke();
        show();
    }
}
