package nl.weerzien.contact.ui;

import com.vaadin.flow.component.Component;
import java.util.OptionalInt;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.CaseTab;
import org.springframework.stereotype.Service;

/// The family sees messages, helpers see the log beside them. What waits behind it are unread messages.
@Service
class ContactTab implements CaseTab {
    private final ContactWork work;

    ContactTab(ContactWork work) {
        this.work = work;
    }

    @Override
    public String slug() {
        return ContactNavigation.TAB;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public MessageKey title() {
        return new MessageKey(work.forFamily() ? "contact.tab.messages" : "contact.tab");
    }

    @Override
    public OptionalInt badge(CaseId id) {
        return OptionalInt.of(work.messages().unread(id));
    }

    @Override
    public boolean visibleTo(Role role) {
        return role == Role.SPONSOR || role == Role.VOLUNTEER || role == Role.SUPERVISOR;
    }

    @Override
    public Component content(CaseId id) {
        return new ContactBoard(work, id);
    }
}
