package nl.weerzien.handover.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// Hands a case over to a lawyer: for whom, which papers, what that makes, and only then the archive.
@Route(HandoverNavigation.ROUTE)
@RolesAllowed({"VOLUNTEER", "SUPERVISOR"})
class HandoverView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final MessageKey TITLE = new MessageKey("handover.title");

    private final transient HandoverWork work;

    HandoverView(HandoverWork work) {
        this.work = work;
        addClassNames("stack", "narrow");
    }

    @Override
    public String getPageTitle() {
        return Words.of(TITLE);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("case").flatMap(CaseId::parsed);
        if (id.isEmpty()) event.rerouteToError(NotFoundException.class);
        else show(id.get());
    }

    private void show(CaseId caseId) {
        var file = work.files().open(caseId, "handover");
        removeAll();
        var made = new MadeCard(work, caseId);
        add(
                Action.textLink(
                        new MessageKey("handover.back"),
                        CaseLink.to(caseId, "contact").href()),
                Heading.page(TITLE),
                Say.paragraph(new MessageKey("handover.why")),
                new ProFormaCard(work.drafts(), caseId),
                new ChoiceCard(work, file, made),
                made);
    }
}
