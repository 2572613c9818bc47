package nl.weerzien.checklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.weerzien.shared.MessageKey;

/// The fields a paper may carry. Religion, ethnic group and blood group do not exist here: they are printed on
/// some papers and never taken over.
public enum FieldName {
    FULL_NAME,
    GIVEN_NAMES,
    /// The family name, or what stands for it.
    FAMILY_NAME,
    BAPTISMAL_NAME,
    FATHER_NAME,
    MOTHER_NAME,
    GRANDFATHER_NAME,
    HUSBAND_NAME,
    WIFE_NAME,
    SEX,
    BIRTH_DATE,
    BIRTH_PLACE,
    /// Printed in one field; to be parted.
    BIRTH_PLACE_AND_DATE,
    NATIONALITY,
    CIVIL_STATUS,
    NATIONAL_NUMBER,
    DOCUMENT_NUMBER,
    /// Number of the card mentioned on another paper.
    CARD_NUMBER,
    REGISTER_NUMBER,
    /// Place and number of a family's page in the register (khana).
    REGISTER_PLACE_AND_NUMBER,
    REGISTER_OFFICE,
    PROVINCE,
    REGISTRATION_DATE,
    ISSUE_DATE,
    EXPIRY_DATE,
    ISSUER,
    MARRIAGE_DATE,
    MARRIAGE_PLACE,
    BAPTISM_DATE,
    DIVORCE_DATE,
    DEATH_DATE,
    DEATH_PLACE,
    LETTER_DATE,
    MADE_KNOWN_DATE,
    V_NUMBER,
    /// The date until which a letter asks for an answer.
    ANSWER_BY;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FieldName> ofCode(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst();
    }

    /// Whether it holds one day and nothing else.
    public boolean isDate() {
        return this == ANSWER_BY || name().endsWith("_DATE") && this != BIRTH_PLACE_AND_DATE;
    }

    /// Whether it holds the place where something happened.
    public boolean isPlace() {
        return name().endsWith("_PLACE");
    }

    /// Whether it holds the name of a person, or a part of it.
    public boolean isName() {
        return this == GIVEN_NAMES || name().endsWith("_NAME");
    }

    public MessageKey label() {
        return new MessageKey("checklist.field." + code());
    }
}
