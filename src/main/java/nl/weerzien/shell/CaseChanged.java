package nl.weerzien.shell;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;
import nl.weerzien.shared.CaseId;

/// Told on a page before its answer goes out, when something of a case file was changed from it, in whatever room.
public class CaseChanged extends ComponentEvent<UI> {
    private final CaseId caseId;

    CaseChanged(UI page, CaseId caseId) {
        super(page, false);
        this.caseId = caseId;
    }

    public CaseId caseId() {
        return caseId;
    }
}
