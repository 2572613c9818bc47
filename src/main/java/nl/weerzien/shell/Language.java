package nl.weerzien.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language the screens speak. The first is the original and the fall-back.
public enum Language {
    NL("nl", "Nederlands", false),
    EN("en", "English", false),
    AR("ar", "العربية", true);

    private final Locale locale;
    private final String ownName;
    private final boolean rightToLeft;

    Language(String tag, String ownName, boolean rightToLeft) {
        this.locale = Locale.of(tag);
        this.ownName = ownName;
        this.rightToLeft = rightToLeft;
    }

    public Locale locale() {
        return locale;
    }

    /// BCP 47, for `lang` attributes and for the endings of message files.
    public String tag() {
        return locale.getLanguage();
    }

    /// The language's name in itself: whoever reads it can choose it, whatever language the screen is in.
    public String ownName() {
        return ownName;
    }

    public boolean rightToLeft() {
        return rightToLeft;
    }

    /// The language of a BCP 47 tag such as `ar`, `ar-SY`; empty if the screens do not speak it.
    public static Optional<Language> ofTag(String tag) {
        return ofExactly(Locale.forLanguageTag(tag));
    }

    /// The language of a locale, else the original: a screen always has one.
    public static Language of(Locale locale) {
        return ofExactly(locale).orElse(NL);
    }

    private static Optional<Language> ofExactly(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(locale.getLanguage()))
                .findFirst();
    }
}
