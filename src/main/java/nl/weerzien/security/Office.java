package nl.weerzien.security;

/// The circle of people within which supervisors review.
///
/// @param name 1 to 120 characters, unlike that of any other office
public record Office(OfficeId id, String name) {

    static boolean isName(String name) {
        return !name.isBlank() && name.length() <= 120;
    }
}
