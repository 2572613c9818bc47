package nl.weerzien.desk.figures;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.weerzien.checklist.Stage;
import nl.weerzien.journey.Milestone.Kind;
import org.jspecify.annotations.Nullable;

/// How the families of an office do on the road to reunion. Everything is counted anew from dated facts.
///
/// @param stations where somebody is, in the order of the road
/// @param silences relatives about whom something is to be heard from others
/// @param overdue relatives about whom something should have been heard by now
/// @param toFiling from the permit to the filing
/// @param toArrival from the filing to the arrival
/// @param terms relatives by whether they were filed within the term; every kind, also with none
/// @param reviews families by what became of them at the supervisors; every kind
/// @param reunions families by how far they are; every kind
/// @param endings relatives whose road ended without an arrival, by what ended it; only what occurred
record RoadFigures(
        int families,
        int relatives,
        List<AtStation> stations,
        long silences,
        long overdue,
        Days toFiling,
        Days toArrival,
        Map<TermKept, Long> terms,
        Map<Reviewed, Long> reviews,
        Map<Reunion, Long> reunions,
        Map<Kind, Long> endings) {

    /// @param families with somebody at this station; a family whose relatives are at two counts at both
    /// @param overdue relatives here about whom something should have been heard
    record AtStation(Stage stage, long families, long relatives, long overdue) {}

    static RoadFigures of(Collection<FamilyRoad> families) {
        var relatives =
                families.stream().flatMap(family -> family.relatives().stream()).toList();
        return new RoadFigures(
                families.size(),
                relatives.size(),
                stations(families),
                relatives.stream().filter(RelativeRoad::silent).count(),
                relatives.stream().filter(RelativeRoad::overdue).count(),
                days(families, RelativeRoad::toFiling),
                days(families, RelativeRoad::toArrival),
                counted(TermKept.class, relatives.stream().map(RelativeRoad::term)),
                counted(Reviewed.class, families.stream().map(FamilyRoad::reviewed)),
                counted(Reunion.class, families.stream().map(FamilyRoad::reunion)),
                onlyThere(counted(
                        Kind.class, relatives.stream().map(RelativeRoad::ending).filter(Objects::nonNull))));
    }

    /// Families that were handed over to the supervisors at least once.
    long handedOver() {
        return families - reviews.getOrDefault(Reviewed.NEVER, 0L);
    }

    private static List<AtStation> stations(Collection<FamilyRoad> families) {
        return Arrays.stream(Stage.values())
                .map(stage -> {
                    var here = families.stream()
                            .map(family -> family.relatives().stream()
                                    .filter(relative -> relative.stage() == stage)
                                    .toList())
                            .filter(some -> !some.isEmpty())
                            .toList();
                    var late = here.stream().flatMap(List::stream).filter(RelativeRoad::overdue);
                    return new AtStation(
                            stage,
                            here.size(),
                            here.stream().mapToLong(List::size).sum(),
                            late.count());
                })
                .filter(station -> station.relatives() > 0)
                .toList();
    }

    private static Days days(Collection<FamilyRoad> families, Function<RelativeRoad, @Nullable Long> duration) {
        return Days.of(families.stream()
                .map(family -> family.relatives().stream()
                        .map(duration)
                        .filter(Objects::nonNull)
                        .toList())
                .toList());
    }

    private static <E extends Enum<E>> Map<E, Long> counted(Class<E> kinds, Stream<E> all) {
        var counts = new EnumMap<E, Long>(kinds);
        for (var kind : kinds.getEnumConstants()) counts.put(kind, 0L);
        all.forEach(one -> counts.merge(one, 1L, Long::sum));
        return counts;
    }

    private static <E extends Enum<E>> Map<E, Long> onlyThere(Map<E, Long> counts) {
        var there = new EnumMap<E, Long>(counts);
        there.values().removeIf(count -> count == 0);
        return there;
    }
}
