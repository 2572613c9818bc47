package nl.weerzien.security;

import nl.weerzien.shared.CaseId;

/// Decides who may see, prepare and review which case file. Row-level security in the database says it again.
///
/// | | see | prepare | review |
/// |---|---|---|---|
/// | sponsor | own | own | no |
/// | volunteer | those they are on | those they are on | no |
/// | supervisor | those of the office | those of the office | those of the office, never own preparation |
/// | administrator | no | no | no |
///
/// Every check that passes leaves a [CaseSeen] or is followed by the event of the change itself.
public interface CaseAccess {

    /// For reading. Records that the current user looked at `what` (a fixed word such as `family` or `papers`).
    ///
    /// @throws NoSuchCase if there is no such case file or the current user may not see it: one answer for both
    void toSee(CaseId id, String what);

    /// For changing what belongs to the preparation: family, papers, explanations.
    ///
    /// @throws NoSuchCase as [#toSee]
    void toPrepare(CaseId id);

    /// For judging another person's preparation.
    ///
    /// @throws NoSuchCase as [#toSee]
    /// @throws NotYours if the user sees the case but is no supervisor of its office
    void toReview(CaseId id);

    /// Gives the case file its office and its first person: whoever opened it.
    void opened(CaseId id);

    /// Puts a person on the case file.
    void admit(CaseId id, AccountId account);
}
