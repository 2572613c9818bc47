package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Finding;
import nl.weerzien.readiness.Remark;
import nl.weerzien.readiness.RemarkService;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.Disclosure;
import nl.weerzien.shell.Field;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// What was said about a finding, and a place to explain it or to ask about it.
class RemarkForm extends Div {
    private final TextArea words = Field.longText(new MessageKey("readiness.remark.words"));

    /// @param changed called after something was kept
    RemarkForm(CaseReadiness readiness, Finding finding, RemarkService remarks, Runnable changed) {
        addClassName("lines");
        words.setMaxLength(Remark.LONGEST);
        readiness.remarksOn(finding).forEach(remark -> add(said(remark)));
        add(new Disclosure(
                new MessageKey("readiness.remark.title"),
                words,
                Lay.actions(
                        Action.secondary(
                                new MessageKey("readiness.remark.explain"),
                                () -> keep(readiness, finding, Remark.Kind.EXPLAINED, remarks, changed)),
                        Action.secondary(
                                new MessageKey("readiness.remark.ask"),
                                () -> keep(readiness, finding, Remark.Kind.ASKED, remarks, changed)))));
    }

    private void keep(
            CaseReadiness readiness, Finding finding, Remark.Kind kind, RemarkService remarks, Runnable changed) {
        words.setErrorMessage(Words.of("shell.field.needed"));
        words.setInvalid(words.getValue().isBlank());
        if (words.isInvalid()) return;
        remarks.remark(readiness.file().id(), finding, kind, words.getValue());
        changed.run();
    }

    private static Component said(Remark remark) {
        var kind = switch (remark.kind()) {
            case EXPLAINED -> new MessageKey("readiness.remark.explained", remark.at());
            case ASKED -> new MessageKey("readiness.remark.asked", remark.at());
        };
        return Lay.lines(Say.small(kind), Say.small(remark.words()));
    }
}
