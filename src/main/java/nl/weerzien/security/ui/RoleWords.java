package nl.weerzien.security.ui;

import nl.weerzien.security.Role;
import nl.weerzien.shared.MessageKey;

/// What a role is called on screens.
final class RoleWords {

    private RoleWords() {}

    static MessageKey of(Role role) {
        return switch (role) {
            case SPONSOR -> new MessageKey("security.role.sponsor");
            case VOLUNTEER -> new MessageKey("security.role.volunteer");
            case SUPERVISOR -> new MessageKey("security.role.supervisor");
            case ADMINISTRATOR -> new MessageKey("security.role.administrator");
            case HOUSE -> new MessageKey("security.role.house");
        };
    }
}
