package nl.weerzien.journey;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.shared.MessageKey;
import org.jspecify.annotations.Nullable;

/// A stop on a relative's road. Every road has the plain stops from filing to arrival; detours (questions, refusal,
/// objection) are stops only for those who took them.
///
/// @param milestone what happened there; null while it lies ahead
public record Station(Kind kind, Passed passed, @Nullable Milestone milestone) {

    /// Whether somebody has been there.
    public enum Passed {
        /// It happened.
        BEEN,
        /// It happened, and it was not what the family hoped for.
        REFUSED,
        /// The stop to go to now.
        NEXT,
        AHEAD
    }

    private static final List<Kind> PLAIN =
            List.of(Kind.FILED, Kind.RECEIPT, Kind.GRANTED, Kind.APPOINTMENT, Kind.VISA_COLLECTED, Kind.ARRIVED);
    private static final Set<Kind> DETOURS = EnumSet.of(
            Kind.COMPLETION_REQUESTED,
            Kind.COMPLETED,
            Kind.INVITED,
            Kind.NOTICE_OF_DEFAULT,
            Kind.REFUSED,
            Kind.OBJECTION_FILED,
            Kind.OBJECTION_REFUSED,
            Kind.APPEAL_FILED,
            Kind.DEPARTED,
            Kind.REPORTED,
            Kind.REGISTERED,
            Kind.WITHDRAWN);

    public Optional<Milestone> known() {
        return Optional.ofNullable(milestone);
    }

    /// A granted application that is still ahead is called a decision: it may go either way.
    public MessageKey label() {
        return milestone == null && kind == Kind.GRANTED ? new MessageKey("journey.station.decision") : kind.label();
    }

    static List<Station> of(Journey journey) {
        var stations = new ArrayList<Station>();
        for (var milestone : journey.milestones())
            if (PLAIN.contains(milestone.kind()) || DETOURS.contains(milestone.kind()))
                stations.add(new Station(milestone.kind(), passed(milestone.kind()), milestone));
        if (journey.stage() == Stage.WITHDRAWN) return List.copyOf(stations);
        var furthest = journey.milestones().stream()
                .mapToInt(milestone -> PLAIN.indexOf(milestone.kind()))
                .max()
                .orElse(-1);
        var ahead = PLAIN.stream()
                .skip(furthest + 1L)
                .filter(kind -> journey.last(kind).isEmpty())
                .toList();
        for (var kind : ahead)
            stations.add(new Station(kind, kind == ahead.getFirst() ? Passed.NEXT : Passed.AHEAD, null));
        return List.copyOf(stations);
    }

    private static Passed passed(Kind kind) {
        return kind == Kind.REFUSED || kind == Kind.OBJECTION_REFUSED ? Passed.REFUSED : Passed.BEEN;
    }
}
