package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.List;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// The rules of a route as they are in force for a while. Editions of a route neither overlap nor leave a gap.
///
/// @param from first day in force, or null for the oldest we keep
/// @param until last day in force, or null for the one in force now
public record Edition(
        EditionId id,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<CircleRule> circle,
        List<Requirement> requirements,
        List<Doubt> doubts,
        List<Overlay> overlays) {
    public Edition {
        circle = List.copyOf(circle);
        requirements = List.copyOf(requirements);
        doubts = List.copyOf(doubts);
        overlays = List.copyOf(overlays);
    }

    public boolean isInForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    public MessageKey title() {
        return id.title();
    }
}
