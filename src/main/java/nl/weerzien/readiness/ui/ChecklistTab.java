package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.readiness.PreparationService;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.readiness.RemarkService;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.CaseTab;

@SpringComponent
class ChecklistTab implements CaseTab {
    private final Work work;

    ChecklistTab(
            ReadinessService readiness,
            PreparationService preparation,
            CaseFileService files,
            ChecklistService rules,
            RemarkService remarks) {
        this.work = new Work(readiness, preparation, files, rules, remarks);
    }

    @Override
    public String slug() {
        return "checklist";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public MessageKey title() {
        return new MessageKey("readiness.tab.checklist");
    }

    @Override
    public boolean visibleTo(Role role) {
        return role != Role.ADMINISTRATOR;
    }

    @Override
    public Component content(CaseId id) {
        return new ChecklistBoard(id, work);
    }
}
