package nl.weerzien.desk.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weerzien.casefile.Permit;
import nl.weerzien.security.Office;
import nl.weerzien.shared.Country;
import org.jspecify.annotations.Nullable;

/// What is counted of one family. No name, no number: whoever holds it cannot tell which family it is.
///
/// @param permitDay the day on which the sponsor's permit was made known, or was decided while the first is not known;
/// null while neither is
/// @param relatives those for whom an application goes on
record FamilyRoad(
        Office office, Country origin, @Nullable LocalDate permitDay, List<RelativeRoad> relatives, Reviewed reviewed) {

    FamilyRoad {
        relatives = List.copyOf(relatives);
    }

    static @Nullable LocalDate permitDay(Permit permit) {
        return Optional.ofNullable(permit.madeKnownOn()).orElse(permit.decidedOn());
    }

    Reunion reunion() {
        return Reunion.of(relatives.stream().map(RelativeRoad::stage).toList());
    }
}
