package nl.weerzien.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.family.Age;
import nl.weerzien.family.Person;
import nl.weerzien.journey.Journey;
import nl.weerzien.journey.Journeys;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Milestone.Kind;

/// What life brings while the family waits, and may change what the law says: a birth, an eighteenth birthday. What it
/// changes is for a person to decide.
///
/// @param on of a birth date known in part the earliest day it may be
public record OnTheWay(What what, LocalDate on) {
    private static final int OF_AGE = 18;
    private static final int MONTHS_AHEAD = 3;

    /// What happens.
    public enum What {
        /// Born after an application was filed for others of the family.
        BORN,
        /// Came of age after the own application was filed and before arrival.
        CAME_OF_AGE,
        /// Will come of age within three months, with the application under way.
        COMES_OF_AGE
    }

    /// What concerns one relative, in the order in which it happens.
    static List<OnTheWay> of(Person relative, Journeys roads, LocalDate today) {
        var birth = relative.birth();
        if (birth == null) return List.of();
        var born = birth.range().first();
        return Stream.concat(birth(relative, born, roads), age(born, roads.of(relative.id()), today))
                .toList();
    }

    private static Stream<OnTheWay> birth(Person relative, LocalDate born, Journeys roads) {
        return roads.all().stream()
                .filter(road -> !road.person().equals(relative.id()))
                .flatMap(road -> road.first(Kind.FILED).stream())
                .map(Milestone::happenedOn)
                .min(Comparator.naturalOrder())
                .filter(born::isAfter)
                .map(_ -> new OnTheWay(What.BORN, born))
                .stream();
    }

    private static Stream<OnTheWay> age(LocalDate born, Journey road, LocalDate today) {
        var birthday = Age.reached(born, OF_AGE);
        var until = road.first(Kind.ARRIVED).map(Milestone::happenedOn).orElse(today);
        return road.filedOn().filter(birthday::isAfter).stream().flatMap(_ -> {
            if (!birthday.isAfter(until)) return Stream.of(new OnTheWay(What.CAME_OF_AGE, birthday));
            var soon = !birthday.isAfter(today.plusMonths(MONTHS_AHEAD));
            return soon && !road.arrived() && !road.stage().over()
                    ? Stream.of(new OnTheWay(What.COMES_OF_AGE, birthday))
                    : Stream.empty();
        });
    }
}
