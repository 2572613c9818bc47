package nl.weerzien.submission.ui;

import com.vaadin.flow.component.Component;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.CaseTab;
import nl.weerzien.submission.SubmissionService;
import org.springframework.stereotype.Service;

@Service
class FilingTab implements CaseTab {
    private final SubmissionService submissions;
    private final CaseFileService files;

    FilingTab(SubmissionService submissions, CaseFileService files) {
        this.submissions = submissions;
        this.files = files;
    }

    @Override
    public String slug() {
        return SubmissionNavigation.TAB;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public MessageKey title() {
        return new MessageKey("submission.tab");
    }

    @Override
    public boolean visibleTo(Role role) {
        return role == Role.VOLUNTEER || role == Role.SUPERVISOR;
    }

    @Override
    public Component content(CaseId id) {
        return new FilingBoard(submissions, files, id);
    }
}
