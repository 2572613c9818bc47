package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.CaseTab;

/// The tab with the family: its tree and the intake.
@SpringComponent("familyTab")
class FamilyTab implements CaseTab {
    private static final int FIRST = 10;

    private final CaseFileService files;
    private final ChecklistService checklists;
    private final Clock clock;

    FamilyTab(CaseFileService files, ChecklistService checklists, Clock clock) {
        this.files = files;
        this.checklists = checklists;
        this.clock = clock;
    }

    @Override
    public String slug() {
        return CaseFileNavigation.FAMILY;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public MessageKey title() {
        return new MessageKey("casefile.tab");
    }

    @Override
    public boolean visibleTo(Role role) {
        return switch (role) {
            case SPONSOR, VOLUNTEER, SUPERVISOR -> true;
            case ADMINISTRATOR, HOUSE -> false;
        };
    }

    @Override
    public Component content(CaseId id) {
        var file = new OpenFile(files, files.get(id));
        var rules = new Rules(checklists, LocalDate.now(clock));
        var habits = Habits.of(file.now().origin(), checklists);
        return new FamilyPage(file, rules, habits, clock, asked());
    }

    private static Optional<PersonId> asked() {
        return CaseLink.asked(CaseFileNavigation.PERSON).flatMap(text -> {
            try {
                return Optional.of(PersonId.parse(text));
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        });
    }
}
