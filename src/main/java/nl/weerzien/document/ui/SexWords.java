package nl.weerzien.document.ui;

import java.util.List;
import nl.weerzien.checklist.FieldName;
import nl.weerzien.shared.MessageKey;

/// The sex a paper tells, as people say it. It is kept by the sign of passports (ICAO Doc 9303).
final class SexWords {
    /// `X` stands where the sex is not specified.
    static final List<String> SIGNS = List.of("M", "F", "X");

    private SexWords() {}

    /// @param value of any field; only a sign of the field `sex` is said otherwise than it is kept
    static MessageKey of(FieldName field, String value) {
        return field == FieldName.SEX ? of(value) : new MessageKey("document.value", value);
    }

    static MessageKey of(String sign) {
        return switch (sign) {
            case "M" -> new MessageKey("document.sex.male");
            case "F" -> new MessageKey("document.sex.female");
            case "X" -> new MessageKey("document.sex.x");
            default -> new MessageKey("document.value", sign);
        };
    }
}
