package nl.weerzien.readiness;

import java.util.List;
import java.util.Set;
import nl.weerzien.casefile.Explanation;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.Fact;
import nl.weerzien.checklist.Need;
import nl.weerzien.checklist.Requirement;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;

/// How one requirement stands for one relative: a cell of the checklist.
public record Match(PersonId relative, Checklist.Item item, State state) {

    public Requirement requirement() {
        return item.requirement();
    }

    /// Whether it still asks something of the family: something is missing, or somebody must confirm or answer.
    /// What only practice asks never counts as open.
    public boolean open() {
        if (requirement().askedBy() == Requirement.AskedBy.PRACTICE) return false;
        return switch (state) {
            case State.Met _, State.Explained _, State.NotNeeded _ -> false;
            case State.Open _, State.CannotTell _, State.Asks _ -> true;
        };
    }

    /// The papers that answer it or part of it, or may do so.
    public Set<DocumentId> papers() {
        return switch (state) {
            case State.Met met -> met.papers();
            case State.Explained explained -> explained.papers();
            case State.Open open -> open.papers();
            case State.CannotTell unsure -> unsure.papers();
            case State.Asks _, State.NotNeeded _ -> Set.of();
        };
    }

    public sealed interface State {

        /// Confirmed papers answer it.
        record Met(Set<DocumentId> papers) implements State {}

        /// It cannot be had, and somebody said why.
        ///
        /// @param papers those that answer part of it
        record Explained(Explanation why, Set<DocumentId> papers) implements State {}

        /// Something is missing.
        ///
        /// @param papers those that answer part of it
        /// @param missing the leaves of the need that nothing answers, in the order of the rules; empty when
        ///     there are papers that lack a translation
        record Open(Set<DocumentId> papers, List<Need> missing) implements State {}

        /// There are papers that may answer it; a person must do something first.
        ///
        /// @param because what: confirm a paper, look at one that could not be read, say its language
        record CannotTell(Set<DocumentId> papers, List<MessageKey> because) implements State {}

        /// Whether it is asked at all depends on facts that nobody told us yet: a question, never a failure.
        record Asks(Set<Fact> because) implements State {}

        /// It is not asked of this relative.
        record NotNeeded(MessageKey reason) implements State {}
    }
}
