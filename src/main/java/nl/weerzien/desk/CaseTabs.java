package nl.weerzien.desk;

import nl.weerzien.contact.ui.LetterNavigation;
import nl.weerzien.readiness.NextStep;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shell.CaseLink;

/// Where on the case page a desk leads.
final class CaseTabs {
    static final String FIRST = "family";
    static final String CHECKLIST = "checklist";
    static final String PAPERS = "papers";
    static final String CONTACT = "contact";
    static final String REVIEW = "review";
    static final String ROAD = "road";

    private CaseTabs() {}

    /// The address of the place of a next step.
    static String of(CaseId id, NextStep step) {
        return step.letter()
                .map(letter -> LetterNavigation.letter(id, letter))
                .orElseGet(() -> tab(id, step).href());
    }

    private static CaseLink tab(CaseId id, NextStep step) {
        var tab = CaseLink.to(id, step.where().tab());
        var about = step.relative()
                .map(person -> tab.asking("person", person.toString()))
                .orElse(tab);
        return step.requirement()
                .map(asked -> about.asking("requirement", asked.toString()))
                .orElse(about);
    }
}
