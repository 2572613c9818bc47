package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weerzien.casefile.Permit;
import nl.weerzien.casefile.ui.OpenFile.Kept;
import nl.weerzien.casefile.ui.OpenFile.Part;
import nl.weerzien.checklist.PermitKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Notice;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// The sponsor's permit: when it was decided, when it was made known, and on which status.
class PermitForm extends Div {
    private static final Part<Permit, LocalDate> DECIDED = new Part<>(Permit::decidedOn, Permit::withDecidedOn);
    private static final Part<Permit, LocalDate> MADE_KNOWN = new Part<>(Permit::madeKnownOn, Permit::withMadeKnownOn);
    private static final Part<Permit, PermitKind> KIND = new Part<>(Permit::kind, Permit::withKind);

    private final OpenFile file;
    private final LocalDate today;
    private final Div notices = Lay.lines();

    PermitForm(OpenFile file, LocalDate today) {
        this.file = file;
        this.today = today;
        addClassName("stack");
        fill();
    }

    /// Where the kind is found on paper: for decisions before 12 June 2026 in the decision, since then on the card.
    ///
    /// @see "domain/procedure.md, 1.1"
    static Disclosure whereToFindIt() {
        return new Disclosure(
                new MessageKey("casefile.permit.where"),
                Say.paragraph(new MessageKey("casefile.permit.where.before")),
                Say.paragraph(new MessageKey("casefile.permit.where.since")),
                Say.paragraph(new MessageKey("casefile.permit.where.mijn-ind")));
    }

    static Select<Optional<PermitKind>> kindField() {
        return Field.choice(
                new MessageKey("casefile.permit.kind"),
                List.of(Optional.of(PermitKind.REFUGEE), Optional.of(PermitKind.SUBSIDIARY), Optional.empty()),
                kind -> new MessageKey(
                        "casefile.permit.kind." + kind.map(Keys::word).orElse("unknown")));
    }

    private void fill() {
        var permit = file.now().permit();
        var decided = day("casefile.permit.decided-on", permit.decidedOn(), DECIDED);
        decided.setHelperText(Words.of("casefile.permit.decided-on.help"));
        var known = day("casefile.permit.made-known-on", permit.madeKnownOn(), MADE_KNOWN);
        known.setHelperText(Words.of("casefile.permit.made-known-on.help"));
        var kind = kindField();
        kind.setValue(Optional.ofNullable(permit.kind()));
        kind.addValueChangeListener(change -> {
            var chosen = change.getValue();
            keep(
                    KIND,
                    chosen.orElse(null),
                    Words.of("casefile.permit.kind." + chosen.map(Keys::word).orElse("unknown")));
        });
        removeAll();
        add(Lay.fields(decided, known, kind), notices, whereToFindIt());
        advise();
    }

    private DatePicker day(String label, @Nullable LocalDate value, Part<Permit, LocalDate> part) {
        var field = Field.date(new MessageKey(label));
        field.setMax(today);
        field.setValue(value);
        field.addValueChangeListener(change -> {
            var day = change.getValue();
            if (day != null && day.isAfter(today)) return;
            keep(part, day, day == null ? "" : Words.show(day));
        });
        return field;
    }

    private <V> void keep(Part<Permit, V> part, @Nullable V value, String typed) {
        notices.removeAll();
        if (file.change(part, value) == Kept.CLASH) {
            fill();
            notices.addComponentAsFirst(Clash.notice(typed));
        } else advise();
    }

    private void advise() {
        var permit = file.now().permit();
        notices.removeAll();
        if (permit.datesOutOfOrder()) notices.add(Clash.problem("casefile.permit.dates-out-of-order"));
        if (permit.kind() == null)
            notices.add(new Notice(
                    Pill.Tone.WAIT,
                    new MessageKey("casefile.permit.kind-unknown"),
                    new MessageKey("casefile.permit.kind-unknown.what-now")));
        if (permit.kind() == PermitKind.SUBSIDIARY)
            notices.add(new Notice(
                    Pill.Tone.WAIT,
                    new MessageKey("casefile.permit.subsidiary"),
                    new MessageKey("casefile.permit.subsidiary.what-now")));
    }
}
