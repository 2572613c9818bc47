package nl.weerzien.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.weerzien.handover.Told.Holder;
import nl.weerzien.handover.Told.Pen;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import nl.weerzien.testkit.People;
import org.springframework.boot.test.context.TestComponent;

/// A lawyer who takes over.
@TestComponent
public class KeptHandover {
    private final People people;
    private final RepresentationService representation;
    private final HandoverService handovers;
    private final Clock clock;

    KeptHandover(People people, RepresentationService representation, HandoverService handovers, Clock clock) {
        this.people = people;
        this.representation = representation;
        this.handovers = handovers;
        this.clock = clock;
    }

    /// The pen goes to a lawyer, who gets the timeline of one relative and no paper.
    public void to(AccountId helper, CaseId caseId, PersonId relative) {
        people.as(helper, () -> {
            representation.note(caseId, new Pen(Holder.LAWYER, "mr. Bos", "", LocalDate.now(clock), ""));
            handovers.make(caseId, new Choice("mr. Bos", Set.of(relative), Set.of()), true);
        });
    }
}
