package nl.weerzien.checklist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Heading;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;
import nl.weerzien.shell.Words;

/// The rules browser: a situation on the left, what the rules ask in it on the right, each line back to its file and
/// line. It knows no family.
@Route("rules")
@RolesAllowed({"VOLUNTEER", "SUPERVISOR", "ADMINISTRATOR"})
@Menu(title = "checklist.rules.title", order = 80)
class RulesView extends Div implements HasDynamicTitle {
    private static final MessageKey TITLE = new MessageKey("checklist.rules.title");

    private final transient ChecklistService rules;
    private final SituationForm form;
    private final Div shown = Lay.stack();

    RulesView(ChecklistService rules, Clock clock) {
        this.rules = rules;
        this.form = new SituationForm(rules, LocalDate.now(clock), this::draw);
        addClassName("stack");
        shown.getElement().setAttribute("aria-live", "polite");
        add(Heading.page(TITLE), Say.paragraph(new MessageKey("checklist.rules.intro")));
        add(Lay.split(shown, form));
        draw();
    }

    @Override
    public String getPageTitle() {
        return Words.of(TITLE);
    }

    private void draw() {
        var circumstances = form.circumstances();
        var checklist = rules.checklistFor(circumstances, form.day());
        form.ask(checklist.questions());
        shown.removeAll();
        shown.add(new ShownChecklist(rules, circumstances, checklist));
        form.compareWith()
                .flatMap(edition -> rules.checklistUnder(edition, circumstances, form.day()))
                .ifPresent(then -> shown.addComponentAsFirst(new Differences(rules, circumstances, then, checklist)));
    }
}
