package nl.weerzien.readiness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.Explanation;
import nl.weerzien.checklist.Checklist;
import nl.weerzien.checklist.Checklist.Item;
import nl.weerzien.checklist.Need;
import nl.weerzien.checklist.Requirement;
import nl.weerzien.document.Document;
import nl.weerzien.document.DocumentState;
import nl.weerzien.family.Parent;
import nl.weerzien.readiness.Match.State;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;

/// Says which claim of which confirmed paper answers which requirement for whom. A paper may answer several
/// requirements for several people; what nobody confirmed answers nothing yet, but is said to be there.
record Matching(CaseFile file, Papers papers) {

    List<Match> of(PersonId relative, Checklist checklist) {
        return checklist.items().stream()
                .map(item -> new Match(relative, item, state(relative, item)))
                .toList();
    }

    private State state(PersonId relative, Item item) {
        return switch (item) {
            case Item.NotNeeded not -> new State.NotNeeded(not.reason());
            case Item.CannotTellYet unknown -> new State.Asks(unknown.because());
            case Item.Applies applies -> asked(relative, applies.requirement());
        };
    }

    private State asked(PersonId relative, Requirement requirement) {
        var state = requirement.about() == Requirement.About.EACH_PAPER
                ? new Translations(papers, requirement).of(relative)
                : weighed(requirement, whoseConcern(relative, requirement.about()));
        return explained(state, relative, requirement).orElse(state);
    }

    /// An explanation answers what is open, and what nobody could tell yet; a confirmed paper makes it superfluous.
    private Optional<State> explained(State state, PersonId relative, Requirement requirement) {
        var whose =
                requirement.about() == Requirement.About.SPONSOR ? file.family().sponsorId() : relative;
        var why = file.explanation(whose, requirement.id()).or(() -> file.explanation(relative, requirement.id()));
        return switch (state) {
            case State.Open open -> why.map((Explanation told) -> new State.Explained(told, open.papers()));
            case State.CannotTell unsure -> why.map((Explanation told) -> new State.Explained(told, unsure.papers()));
            case State.Met _, State.Explained _, State.Asks _, State.NotNeeded _ -> Optional.empty();
        };
    }

    private State weighed(Requirement requirement, Set<PersonId> people) {
        var truth = Truth.of(requirement.need(), leaf -> answered(leaf, people, requirement));
        return switch (truth) {
            case YES -> new State.Met(ids(answering(requirement, people)));
            case NOT_SURE -> {
                var unsure = perhapsAnswering(requirement, people);
                var known = answering(requirement, people);
                known.addAll(unsure);
                yield new State.CannotTell(ids(known), whatToDo(unsure));
            }
            case NO -> new State.Open(ids(answering(requirement, people)), missing(requirement, people));
        };
    }

    private Truth answered(Need leaf, Set<PersonId> people, Requirement requirement) {
        if (!papers.answering(leaf, people, requirement.id()).isEmpty()) return Truth.YES;
        return papers.perhapsAnswering(leaf, people, requirement.id()).isEmpty() ? Truth.NO : Truth.NOT_SURE;
    }

    private List<Document> answering(Requirement requirement, Set<PersonId> people) {
        return requirement
                .need()
                .leaves()
                .flatMap(leaf -> papers.answering(leaf, people, requirement.id()).stream())
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<Document> perhapsAnswering(Requirement requirement, Set<PersonId> people) {
        return requirement
                .need()
                .leaves()
                .flatMap(leaf -> papers.perhapsAnswering(leaf, people, requirement.id()).stream())
                .distinct()
                .toList();
    }

    private List<Need> missing(Requirement requirement, Set<PersonId> people) {
        return requirement
                .need()
                .leaves()
                .filter(leaf -> papers.answering(leaf, people, requirement.id()).isEmpty())
                .toList();
    }

    /// Whose papers are looked at. The papers about a parent who stays behind concern the child as well.
    private Set<PersonId> whoseConcern(PersonId relative, Requirement.About about) {
        return switch (about) {
            case RELATIVE, EACH_PAPER -> Set.of(relative);
            case SPONSOR -> Set.of(file.family().sponsorId());
            case OTHER_PARENT -> {
                var concerned = new LinkedHashSet<PersonId>(Set.of(relative));
                file.family().parentsOf(relative).stream()
                        .flatMap((Parent parent) -> parent.inFile().stream())
                        .filter(parent -> !parent.equals(file.family().sponsorId()))
                        .forEach(concerned::add);
                yield concerned;
            }
        };
    }

    static List<MessageKey> whatToDo(List<Document> papers) {
        return papers.stream()
                .map(paper -> new MessageKey(
                        switch (paper.state()) {
                            case DocumentState.Arrived _, DocumentState.BeingRead _ -> "readiness.because.being-read";
                            case DocumentState.Read _ -> "readiness.because.confirm";
                            case DocumentState.Unreadable _, DocumentState.Quarantined _ ->
                                "readiness.because.not-readable";
                        }))
                .distinct()
                .toList();
    }

    static Set<DocumentId> ids(List<Document> papers) {
        return papers.stream().map(Document::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
