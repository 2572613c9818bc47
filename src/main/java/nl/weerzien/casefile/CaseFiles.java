package nl.weerzien.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.RequirementId;
import nl.weerzien.family.Person;
import nl.weerzien.family.Relationship;
import nl.weerzien.family.VNumber;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;

/// Keeps case files. Shows only those that the current user may see, whatever is asked.
public interface CaseFiles {

    /// The next free number of a year; never given twice, also to two who ask at once.
    CaseNumber nextNumber(int year);

    /// Keeps a new case file with all its people. The current user must have been put on it before
    /// (`CaseAccess.opened`).
    void add(CaseFile file);

    Optional<CaseFile> find(CaseId id);

    /// Every case file the current user may see, newest first.
    List<CaseFile> all();

    /// The ids of [#all], in no order.
    List<CaseId> ids();

    /// Those of the given case files that the current user may see, newest first.
    List<CaseFile> of(Collection<CaseId> cases);

    /// The case file that knows this V-number of its sponsor or a relative, if the current user may see it.
    Optional<CaseId> knowing(VNumber number);

    /// Whether any case file but `except` knows this V-number, seen or not.
    boolean knownElsewhere(VNumber number, Optional<CaseId> except);

    /// A relative with an application that goes on.
    void addRelative(CaseId id, Person relative);

    /// Replaces what is known of a person and counts its version up.
    ///
    /// @return false, with nothing kept, if the person's version is not `person.version()` any more
    boolean changePerson(CaseId id, Person person);

    /// Replaces how a relative is related and counts the relative's version up.
    ///
    /// @param version of the relative when it was read
    /// @return false, with nothing kept, if the relative has another version by now
    boolean relate(CaseId id, Relationship relationship, int version);

    /// @param version of the case file when it was read
    /// @return false, with nothing kept, if the case file has another version by now
    boolean changePermit(CaseId id, Permit permit, int version);

    void setAside(CaseId id, PersonId relative, Application.SetAside why);

    void takeUp(CaseId id, PersonId relative);

    /// The answer takes the place of an earlier one, which is kept.
    void answer(CaseId id, Answer answer, AccountId by);

    /// The explanation takes the place of an earlier one for the same requirement of the same person, which is kept.
    void explain(CaseId id, Explanation explanation, AccountId by);

    /// Ends the current explanation, if there is one.
    void takeBack(CaseId id, PersonId person, RequirementId requirement, Instant at);
}
