package nl.weerzien.family;

/// What a word of a name is, as far as the family says so. Many names have no family name; none is ever made up.
public enum NameRole {
    /// The person's own name.
    GIVEN,
    /// The father's given name, as part of the person's own name.
    FATHER,
    /// The grandfather's given name, as part of the person's own name.
    GRANDFATHER,
    /// A name shared by a family, tribe or house.
    FAMILY,
    /// The mother's name, where it is part of the person's own name.
    MOTHER,
    /// Nobody said what this word is.
    UNSAID
}
