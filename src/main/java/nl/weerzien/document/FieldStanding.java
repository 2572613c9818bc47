package nl.weerzien.document;

/// How far a field of a paper is, in the order in which a person should meet the fields.
public enum FieldStanding {
    /// It was read badly or can mean more than one thing: a person must look.
    DOUBTFUL,
    /// It was read well and means one thing: a person nods.
    CLEAR,
    /// Papers of this kind have it, and the machine did not find it.
    NOT_FOUND,
    /// A person said what stands there.
    ANSWERED
}
