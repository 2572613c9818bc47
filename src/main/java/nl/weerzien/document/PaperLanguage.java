package nl.weerzien.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerzien.shared.MessageKey;

/// The languages papers come in, by their BCP 47 codes. Dutch, English, French and German need no translation for the
/// IND.
public final class PaperLanguage {
    public static final List<String> ALL =
            List.of("ar", "ti", "am", "fa", "prs", "ps", "ku", "ckb", "so", "tr", "ur", "ru", "nl", "en", "fr", "de");

    private PaperLanguage() {}

    public static MessageKey label(String code) {
        return new MessageKey("document.language." + code);
    }

    /// The language a reader named by ISO 639-3; empty when it is none of [#ALL].
    public static Optional<String> ofThreeLetters(String iso3) {
        return ALL.stream().filter(code -> threeLetters(code).equals(iso3)).findFirst();
    }

    private static String threeLetters(String code) {
        return switch (code) {
            // the reader's models know one Kurdish and one Persian
            case "ku" -> "kur";
            case "prs", "ckb" -> code;
            default -> Locale.of(code).getISO3Language();
        };
    }
}
