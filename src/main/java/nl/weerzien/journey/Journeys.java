package nl.weerzien.journey;

import java.util.Collection;
import java.util.List;
import nl.weerzien.shared.PersonId;

/// The roads of one family's relatives.
///
/// @param all one for every relative for whom an application goes on, in the family's order
public record Journeys(List<Journey> all) {
    public Journeys {
        all = List.copyOf(all);
    }

    /// @param relatives in the family's order; one without facts has an empty road
    public static Journeys of(Collection<PersonId> relatives, List<Milestone> milestones) {
        return new Journeys(relatives.stream()
                .map(relative -> new Journey(relative, milestones))
                .toList());
    }

    /// The road of `relative`; an empty one for a person of whom nothing was recorded.
    public Journey of(PersonId relative) {
        return all.stream()
                .filter(journey -> journey.person().equals(relative))
                .findFirst()
                .orElseGet(() -> new Journey(relative, List.of()));
    }

    /// Everybody who was to come has come. A family without relatives is not reunited, and neither is one in which
    /// nobody's application is still alive.
    public boolean familyReunited() {
        var expected = all.stream().filter(journey -> !journey.stage().over()).toList();
        return !expected.isEmpty() && expected.stream().allMatch(Journey::arrived);
    }
}
