package nl.weerzien.security;

/// The person who asks, for the length of one request or one job.
///
/// @param name the name shown on screens, never written to a log
public record CurrentUser(AccountId id, Role role, OfficeId office, String name) {

    /// The id alone, so that a user may stand in a log.
    @Override
    public String toString() {
        return id.toString();
    }
}
