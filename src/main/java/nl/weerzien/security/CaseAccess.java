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
/// | house | all | all | no |
///
/// Every check that passes leaves a [CaseSeen], belongs to a look that left one, or is followed by the event of the
/// change itself. All of them need a
/// transaction, and one that may write: what somebody looked at is recorded with the look.
public interface CaseAccess {

    /// For opening a page about the case file. Records that the current user looked at `what`, a fixed word such as
    /// `family` or `papers`; what is read for this page afterwards belongs to this look.
    ///
    /// @throws NoSuchCase if there is no such case file or the current user may not see it: one answer for both
    void toOpen(CaseId id, String what);

    /// For a line in a list of one's own case files, and what is read for that line right after. Records nothing: no
    /// case file is opened by standing in a list.
    ///
    /// @throws NoSuchCase as [#toOpen]
    void toGlance(CaseId id);

    /// For reading. Records, unless it belongs to a look noted already, that the current user looked at `what`.
    ///
    /// @throws NoSuchCase as [#toOpen]
    void toSee(CaseId id, String what);

    /// For changing what belongs to the preparation: family, papers, explanations.
    ///
    /// @throws NoSuchCase as [#toOpen]
    void toPrepare(CaseId id);

    /// For judging another person's preparation.
    ///
    /// @throws NoSuchCase as [#toOpen]
    /// @throws NotYours if the user sees the case but is no supervisor of its office
    void toReview(CaseId id);

    /// Gives the case file its office and its first person: whoever opened it. To be called before any row of the
    /// case file is inserted: until then nobody may see it, and nobody may insert what they may not see.
    ///
    /// @throws NotYours if the user may not open case files (an administrator), or there is one of this id already
    void opened(CaseId id);

    /// Puts a person on the case file: a sponsor, volunteer or supervisor of its own office. Once more changes
    /// nothing.
    ///
    /// @throws NoSuchCase as [#toOpen]
    /// @throws NotYours if a sponsor asks, or the person is of another office, disabled, or an administrator
    void admit(CaseId id, AccountId account);
}
