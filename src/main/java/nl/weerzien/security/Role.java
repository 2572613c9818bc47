package nl.weerzien.security;

import java.util.List;

/// What a person may do in the application. Which case files they may do it to is decided by [CaseAccess].
public enum Role {
    /// The refugee in the Netherlands: sees and feeds their own case file.
    SPONSOR,
    /// Prepares applications with the sponsor.
    VOLUNTEER,
    /// Reviews before filing, within one office.
    SUPERVISOR,
    /// Manages accounts and offices; sees no case file.
    ADMINISTRATOR,
    /// The application itself, when it works a queue. Nobody signs in with it.
    HOUSE;

    /// The roles a person can have.
    public static final List<Role> OF_PEOPLE = List.of(SPONSOR, VOLUNTEER, SUPERVISOR, ADMINISTRATOR);
}
