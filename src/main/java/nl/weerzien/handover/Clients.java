package nl.weerzien.handover;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.weerzien.handover.Dossier.Asked;
import nl.weerzien.handover.Dossier.Client;
import nl.weerzien.handover.Offer.Offered;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Match;
import nl.weerzien.readiness.Match.State;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;

/// Tells of each chosen relative where the road is and what was asked.
record Clients(CaseReadiness all, List<Offered> given) {

    List<Client> of(Set<PersonId> relatives) {
        return all.relatives().stream()
                .filter(one -> relatives.contains(one.relative()))
                .map(this::client)
                .toList();
    }

    private Client client(Readiness one) {
        var person = all.file().family().person(one.relative());
        return new Client(
                person,
                one.journey(),
                one.matches().stream().flatMap(this::asked).toList());
    }

    private Stream<Asked> asked(Match match) {
        if (match.state() instanceof State.NotNeeded) return Stream.empty();
        var papers = given.stream()
                .filter(offered -> match.papers().contains(offered.id()))
                .map(Offered::kind)
                .toList();
        return Stream.of(new Asked(match.requirement().title(), state(match), papers));
    }

    private static MessageKey state(Match match) {
        return new MessageKey(
                switch (match.state()) {
                    case State.Met _ -> "handover.state.met";
                    case State.Explained _ -> "handover.state.explained";
                    case State.Open _ -> "handover.state.open";
                    case State.CannotTell _, State.Asks _ -> "handover.state.unsure";
                    case State.NotNeeded _ -> throw new IllegalArgumentException("what is not asked has no state");
                });
    }
}
