package nl.weerzien.desk;

import com.vaadin.flow.component.Component;
import nl.weerzien.security.CurrentUser;
import nl.weerzien.security.Role;
import nl.weerzien.shared.MessageKey;

/// The home page of one role: what waits for this person, what presses first.
interface Desk {

    Role role();

    MessageKey title(CurrentUser user);

    /// What stands under the title, fresh for each visit. Its headings begin at level 2.
    Component content(CurrentUser user);
}
