package nl.weerzien.casefile.ui;

import com.vaadin.flow.component.UI;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.CaseLink;

/// The way to the screens of this room.
public final class CaseFileNavigation {
    static final String NEW_CASE = "new-case";
    static final String FAMILY = "family";
    static final String PERSON = "person";

    private CaseFileNavigation() {}

    /// The address of the page on which a case file is opened.
    public static String newCaseHref() {
        return NEW_CASE;
    }

    /// The address of a case, on its first tab.
    public static String caseHref(CaseId id) {
        return "case/" + id;
    }

    /// The address of the intake, open at one person.
    public static String personHref(CaseId id, PersonId person) {
        return CaseLink.to(id, FAMILY).asking(PERSON, person.toString()).href();
    }

    /// Goes to a case, on its first tab.
    public static void toCase(CaseId id) {
        UI.getCurrent().navigate(caseHref(id));
    }

    /// Goes to the intake of a case.
    public static void toIntake(CaseId id) {
        UI.getCurrent().navigate(CaseLink.to(id, FAMILY).href());
    }
}
