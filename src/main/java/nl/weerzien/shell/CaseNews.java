package nl.weerzien.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.HashSet;
import java.util.Set;
import nl.weerzien.security.CaseSeen;
import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Carries news of a change to the page from which it was made: once for each answer and case file, when everything is
/// kept.
@Component
class CaseNews {

    /// The case files of which this page is about to be told.
    private static final class Pending extends HashSet<CaseId> {}

    @TransactionalEventListener(fallbackExecution = true)
    void hear(CaseEvent event) {
        var page = UI.getCurrent();
        if (page == null || event instanceof CaseSeen) return;
        if (pending(page).add(event.caseId()))
            page.beforeClientResponse(page, _ -> {
                pending(page).remove(event.caseId());
                ComponentUtil.fireEvent(page, new CaseChanged(page, event.caseId()));
            });
    }

    private static Set<CaseId> pending(UI page) {
        var pending = ComponentUtil.getData(page, Pending.class);
        if (pending != null) return pending;
        var fresh = new Pending();
        ComponentUtil.setData(page, Pending.class, fresh);
        return fresh;
    }
}
