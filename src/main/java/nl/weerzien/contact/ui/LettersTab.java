package nl.weerzien.contact.ui;

import com.vaadin.flow.component.Component;
import java.util.OptionalInt;
import nl.weerzien.contact.Letter;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.CaseTab;
import org.springframework.stereotype.Service;

@Service
class LettersTab implements CaseTab {
    private final LetterWork work;

    LettersTab(LetterWork work) {
        this.work = work;
    }

    @Override
    public String slug() {
        return LetterNavigation.TAB;
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public MessageKey title() {
        return new MessageKey("contact.letter.tab");
    }

    /// Letters to confirm, and letters that still ask something.
    @Override
    public OptionalInt badge(CaseId id) {
        var open = work.letters().of(id).stream().filter(Letter::isOpen).count();
        return OptionalInt.of((int) open + work.letters().unconfirmed(id).size());
    }

    @Override
    public boolean visibleTo(Role role) {
        return role != Role.ADMINISTRATOR;
    }

    @Override
    public Component content(CaseId id) {
        return new LettersBoard(work, id);
    }
}
