package nl.weerzien.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.OptionalInt;
import nl.weerzien.document.Document;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.CaseTab;

/// The tab *Papers* of the case page.
@SpringComponent
class PapersTab implements CaseTab {
    private final PaperWork work;

    PapersTab(PaperWork work) {
        this.work = work;
    }

    @Override
    public String slug() {
        return DocumentsNavigation.TAB;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public MessageKey title() {
        return new MessageKey("document.tab");
    }

    @Override
    public OptionalInt badge(CaseId id) {
        return OptionalInt.of((int) work.documents().again(id).stream()
                .filter(Document::needsPerson)
                .count());
    }

    @Override
    public boolean visibleTo(Role role) {
        return role != Role.ADMINISTRATOR;
    }

    @Override
    public Component content(CaseId id) {
        return new PapersBoard(work, id);
    }
}
