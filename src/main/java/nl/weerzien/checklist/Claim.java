package nl.weerzien.checklist;

/// What a requirement asks to be shown and a paper can show. A paper may carry several: a family booklet shows a
/// marriage, the parents of each child and who belongs to the family.
public enum Claim {
    /// Who somebody is: name, birth and preferably a face.
    IDENTITY,
    /// Of which country somebody is a citizen.
    NATIONALITY,
    /// That the holder may cross borders with it: a passport or a laissez-passer.
    TRAVEL,
    /// When and where somebody was born.
    BIRTH,
    /// Who somebody's parents are.
    PARENTAGE,
    ADOPTION,
    MARRIAGE,
    /// That the marriage counts by the law of the country where it was concluded: registered, recognised or
    /// confirmed by a court there.
    MARRIAGE_REGISTERED,
    /// That somebody was allowed to marry in the name of an absent spouse.
    MARRIAGE_BY_PROXY,
    /// A lasting and exclusive relation without a marriage that is valid in law.
    PARTNERSHIP,
    /// That an earlier marriage has ended, by divorce or death.
    EARLIER_MARRIAGE_ENDED,
    CIVIL_STATUS,
    FAMILY_COMPOSITION,
    /// That people really live as a family: photos, messages, money sent, a shared house.
    FAMILY_LIFE,
    /// That one person lives on what another gives.
    DEPENDENCE,
    /// The parent who stays behind lets the child go.
    CONSENT,
    DEATH_OF_A_PARENT,
    DISAPPEARANCE_OF_A_PARENT,
    CUSTODY,
    /// Who looks after an unaccompanied minor in the Netherlands.
    GUARDIANSHIP,
    /// Why and since when a foster child lives with the family.
    PLACEMENT,
    RESIDENCE,
    /// A translation by a sworn translator.
    TRANSLATION,
    INCOME,
    HOUSING,
    /// The sponsor's own asylum permit: kind and dates.
    ASYLUM_PERMIT,
    APPLICATION_FORM,
    PHOTO,
    ANTECEDENTS_DECLARATION,
    CIVIL_STATUS_DECLARATION,
    PARTNER_QUESTIONNAIRE,
    FOSTER_CHILD_QUESTIONNAIRE,
    SIGNATURE_FOR_UPLOAD,
    DNA_REQUEST,
    DNA_RESULT,
    AUTHORISATION,
    /// A statement by the family of what is missing, why, and what was tried.
    EXPLANATION
}
