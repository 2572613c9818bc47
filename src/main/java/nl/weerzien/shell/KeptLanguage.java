package nl.weerzien.shell;

import java.util.Optional;

/// Where the current user's choice of language is kept with their account. Without a bean of this type, and for
/// visitors who have not signed in, the choice stays in a cookie of the browser.
public interface KeptLanguage {

    /// Empty when nobody is signed in or they never chose.
    Optional<Language> find();

    /// Does nothing when nobody is signed in.
    void keep(Language language);
}
