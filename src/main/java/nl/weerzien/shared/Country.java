package nl.weerzien.shared;

/// A country by its ISO 3166-1 alpha-2 code, upper case: `SY`, `ER`. Palestinians are `PS`, whatever state
/// registered
/// them.
public record Country(String iso2) {
    public Country {
        if (!iso2.matches("[A-Z]{2}"))
            throw new IllegalArgumentException("a country is two upper-case letters, got '" + iso2 + "'");
    }
}
