package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.weerzien.contact.ui.LetterNavigation;
import nl.weerzien.readiness.NextStep;
import nl.weerzien.readiness.NextStep.Where;
import nl.weerzien.readiness.ReadinessService;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.CaseHeadPart;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Step;

/// The one thing to do next, in the head of the case.
@SpringComponent
class NextStepHead implements CaseHeadPart {
    private final ReadinessService readiness;

    NextStepHead(ReadinessService readiness) {
        this.readiness = readiness;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> content(CaseId id) {
        return readiness.of(id).nextStep().map(step -> card(id, step));
    }

    private static Component card(CaseId id, NextStep step) {
        var link = CaseLink.to(id, step.where().tab());
        if (step.where() == Where.CHECKLIST
                && step.relative().isPresent()
                && step.requirement().isPresent())
            link = link.asking("person", step.relative().get().toString())
                    .asking("requirement", step.requirement().get().name());
        var address =
                step.letter().map(letter -> LetterNavigation.letter(id, letter)).orElse(link.href());
        return new Step(step.what(), step.why(), Action.primaryLink(new MessageKey("readiness.next.go"), address));
    }
}
