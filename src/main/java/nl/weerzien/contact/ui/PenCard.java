package nl.weerzien.contact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.weerzien.handover.Representation;
import nl.weerzien.handover.Representation.Fact;
import nl.weerzien.handover.Told;
import nl.weerzien.handover.Told.LegalAid;
import nl.weerzien.handover.Told.Pen;
import nl.weerzien.handover.ui.HandoverNavigation;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Card;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Facts;
import nl.weerzien.shell.Flash;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Pill;
import nl.weerzien.shell.Say;
import org.jspecify.annotations.Nullable;

/// Who holds the pen now and how legal aid stands, at the head of the contact tab. Helpers change it.
class PenCard extends Card {
    private final transient ContactWork work;
    private final CaseId caseId;
    private final Div page = Lay.lines();

    PenCard(ContactWork work, CaseId caseId) {
        super(new MessageKey("contact.pen"));
        this.work = work;
        this.caseId = caseId;
        add(page);
        show();
    }

    void show() {
        page.removeAll();
        var today = work.today();
        var speaks = work.representation().of(caseId);
        page.add(speaks.pen(today)
                .<Component>map(PenCard::pen)
                .orElseGet(() -> Say.paragraph(new MessageKey("contact.pen.none"))));
        speaks.legalAid(today).ifPresent(aid -> page.add(legalAid(aid)));
        if (work.forFamily()) return;
        page.add(Lay.actions(
                Action.secondary(new MessageKey("contact.pen.change"), () -> ask(new PenForm(today, null, null, this))),
                Action.secondary(
                        new MessageKey("contact.aid.change"), () -> ask(new LegalAidForm(today, null, null, this))),
                Action.link(new MessageKey("contact.pen.lawyer"), HandoverNavigation.href(caseId))));
        if (!speaks.counting().isEmpty()) page.add(history(speaks));
    }

    /// @return why it was not noted
    Optional<MessageKey> keep(Told told, @Nullable Fact wrong) {
        var objection = wrong == null
                ? work.representation().note(caseId, told)
                : work.representation().correct(caseId, wrong.id(), told);
        if (objection.isEmpty()) {
            Flash.say(Pill.Tone.OK, new MessageKey("contact.pen.kept"));
            show();
        }
        return objection;
    }

    private void ask(Component form) {
        page.removeAll();
        page.add(form);
    }

    private static Component pen(Pen pen) {
        var facts = new Facts()
                .with(new MessageKey("contact.pen.holder"), pen.holder().label());
        with(facts, "contact.pen.name", pen.name());
        with(facts, "contact.pen.contact", pen.contact());
        facts.with(new MessageKey("contact.pen.since"), pen.since());
        with(facts, "contact.pen.why", pen.why());
        return facts;
    }

    private static Component legalAid(LegalAid aid) {
        var facts = new Facts().with(new MessageKey("contact.aid"), aid.aid().label());
        with(facts, "contact.aid.number", aid.number());
        with(facts, "contact.aid.lawyer", aid.lawyer());
        with(facts, "contact.pen.contact", aid.contact());
        facts.with(new MessageKey("contact.pen.since"), aid.since());
        return facts;
    }

    private static void with(Facts facts, String key, String value) {
        if (!value.isBlank()) facts.with(new MessageKey(key), value);
    }

    private Component history(Representation speaks) {
        var lines = speaks.counting().stream()
                .map(fact -> Lay.lines(
                        told(fact.told()),
                        Say.small(new MessageKey(
                                "contact.note.by", work.accounts().nameOf(fact.recordedBy()), fact.recordedAt())),
                        Action.quiet(new MessageKey("contact.note.correct"), () -> ask(correction(fact)))))
                .toArray(Component[]::new);
        return new Disclosure(new MessageKey("contact.pen.history", lines.length), Lay.list(lines));
    }

    private static Component told(Told told) {
        return switch (told) {
            case Pen pen -> pen(pen);
            case LegalAid aid -> legalAid(aid);
        };
    }

    private Component correction(Fact fact) {
        return switch (fact.told()) {
            case Pen pen -> new PenForm(work.today(), fact, pen, this);
            case LegalAid aid -> new LegalAidForm(work.today(), fact, aid, this);
        };
    }
}
