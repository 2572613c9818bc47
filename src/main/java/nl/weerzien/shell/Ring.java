package nl.weerzien.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import nl.weerzien.shared.MessageKey;

/// A term as a ring that empties, with the days left inside and words beside it.
public class Ring extends Div {
    private static final double RADIUS = 27;
    private static final double AROUND = 2 * Math.PI * RADIUS;
    private static final int SOON = 14;

    /// @param daysLeft whole days until the last day, that day not included; 0 on the last day, negative after it
    /// @param ofDays length of the whole term in days, more than 0
    /// @param lastDay the last day on which it still counts
    /// @param what what must be done by then
    public Ring(long daysLeft, long ofDays, LocalDate lastDay, MessageKey what) {
        if (ofDays <= 0) throw new IllegalArgumentException("a term lasts at least a day, got " + ofDays);
        addClassName("term");
        if (daysLeft <= SOON) addClassName("soon");
        var days = Words.of(left(daysLeft));
        var left = Math.clamp((double) daysLeft / ofDays, 0, 1);
        add(new Drawing(days, picture(daysLeft, left)));
        var beside = new Div(new Span(days), Say.small(new MessageKey("shell.ring.until", lastDay, what)));
        beside.addClassName("beside");
        add(beside);
    }

    private static MessageKey left(long days) {
        if (days == 0) return new MessageKey("shell.ring.today");
        return days > 0 ? new MessageKey("shell.ring.left", days) : new MessageKey("shell.ring.over", -days);
    }

    private static String picture(long daysLeft, double left) {
        return String.format(Locale.ROOT, """
                <circle class="track" cx="32" cy="32" r="%1$.2f"/>\
                <circle class="left" cx="32" cy="32" r="%1$.2f" stroke-dasharray="%2$.2f %3$.2f"/>\
                <text x="32" y="38" text-anchor="middle">%4$d</text>""", RADIUS, AROUND * left, AROUND, daysLeft);
    }
}
