package nl.weerzien.shell;

import com.vaadin.flow.component.Component;
import java.util.OptionalInt;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.MessageKey;

/// A tab of the case page. A room adds its tab by a Spring bean of this type in its `ui` wing; the case page finds
/// it and imports no feature.
///
/// A bean is shared by everybody: it keeps nothing between calls and builds a new component for each. What a link
/// wants to say to a tab stands in the query of the address (see [CaseLink]); the tab reads it with
/// [CaseLink#asked].
public interface CaseTab {

    /// The tab's word in the address `case/<case>/<slug>`: lower-case letters and hyphens, unique among tabs.
    String slug();

    /// Place in the row of tabs, lowest first: 10 family, 20 checklist, 30 papers, 35 contact, 40 review, 50 road, 90
    /// record.
    int order();

    /// The word on the tab.
    MessageKey title();

    /// How many things wait for the current user behind this tab; empty or zero shows no badge.
    default OptionalInt badge(CaseId id) {
        return OptionalInt.empty();
    }

    /// Whether people of this role get the tab at all. Which case files they see is not decided here but by
    /// `CaseAccess`, inside the services that [#content] asks.
    boolean visibleTo(Role role);

    /// What stands under the tab, fresh for each visit. Its headings begin at level 2.
    Component content(CaseId id);
}
