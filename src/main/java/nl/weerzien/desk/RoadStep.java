package nl.weerzien.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weerzien.checklist.RoadGuideService;
import nl.weerzien.checklist.Stage;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.deadline.Deadlines;
import nl.weerzien.family.PersonName;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Party;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Action;
import nl.weerzien.shell.CaseLink;
import nl.weerzien.shell.Lay;
import nl.weerzien.shell.Say;

/// A station of the road at which the family has something to do: what it is, for whom, until when, and the way to its
/// list.
class RoadStep extends Step {

    RoadStep(CaseReadiness state, Party party, RoadGuideService guide) {
        super(new MessageKey(
                "desk.step.title", names(state, party), party.stage().label()));
        add(Say.paragraph(guide.station(party.stage()).what()));
        term(party)
                .ifPresent(term -> add(Say.paragraph(
                        new MessageKey("desk.step.until", term.name().title(), term.governing()))));
        add(Lay.actions(Action.primaryLink(
                new MessageKey("desk.step.open"),
                CaseLink.to(state.file().id(), CaseTabs.ROAD).href())));
    }

    /// One for everybody who stands alike, whose term ends first first.
    ///
    /// @param answering relatives of whom a letter says what the IND waits for: it has a step of its own
    static List<RoadStep> of(CaseReadiness state, Collection<PersonId> answering, RoadGuideService guide) {
        return Party.of(state).stream()
                .filter(party -> party.stage() != Stage.GATHERING && party.presses(state.today()))
                .filter(party -> !answering.containsAll(party.persons()))
                .sorted(Comparator.comparing(RoadStep::day))
                .map(party -> new RoadStep(state, party, guide))
                .toList();
    }

    private static List<PersonName> names(CaseReadiness state, Party party) {
        return party.persons().stream().map(state::called).toList();
    }

    private static LocalDate day(Party party) {
        return term(party).map(Deadline::governing).orElse(LocalDate.MAX);
    }

    private static Optional<Deadline> term(Party party) {
        return Deadlines.next(party.members().stream().map(Readiness::deadlines).toList());
    }
}
