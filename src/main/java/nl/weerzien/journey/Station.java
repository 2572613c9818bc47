package nl.weerzien.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.checklist.Stage;
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

    private static final List<Kind> PLAIN = List.of(
            Kind.FILED,
            Kind.RECEIPT,
            Kind.GRANTED,
            Kind.APPOINTMENT,
            Kind.VISA_COLLECTED,
            Kind.TICKET_BOUGHT,
            Kind.ARRIVED,
            Kind.REPORTED,
            Kind.REGISTERED);

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
            if (milestone.kind() != Kind.OPENED)
                stations.add(new Station(milestone.kind(), passed(milestone.kind()), milestone));
        if (journey.stage().over()) return List.copyOf(stations);
        var ahead = ahead(journey);
        for (var kind : ahead)
            stations.add(new Station(kind, kind == ahead.getFirst() ? Passed.NEXT : Passed.AHEAD, null));
        return List.copyOf(stations);
    }

    private static List<Kind> ahead(Journey journey) {
        var known =
                journey.sinceFiling().milestones().stream().map(Milestone::kind).collect(Collectors.toSet());
        var furthest = known.stream().mapToInt(PLAIN::indexOf).max().orElse(-1);
        var plain = PLAIN.stream().skip(furthest + 1L).filter(kind -> !known.contains(kind));
        return Stream.concat(detour(journey.stage()).stream(), plain).toList();
    }

    /// What comes before the road goes on as planned.
    private static Optional<Kind> detour(Stage stage) {
        return switch (stage) {
            case ASKED_TO_COMPLETE -> Optional.of(Kind.COMPLETED);
            case ASKED_FOR_DNA -> Optional.of(Kind.DNA_TAKEN);
            case ASKED_FOR_INTERVIEW -> Optional.of(Kind.INTERVIEWED);
            case PAUSED -> Optional.of(Kind.RESUMED);
            case REFUSED -> Optional.of(Kind.OBJECTION_FILED);
            case OBJECTION_REFUSED -> Optional.of(Kind.APPEAL_FILED);
            case APPEAL_DISMISSED -> Optional.of(Kind.HIGHER_APPEAL_FILED);
            case WAITING_FOR_TRAVEL_DOCUMENT -> Optional.of(Kind.TRAVEL_DOCUMENT_READY);
            default -> Optional.empty();
        };
    }

    private static Passed passed(Kind kind) {
        return switch (kind) {
            case REFUSED, OBJECTION_REFUSED, APPEAL_DISMISSED, HIGHER_APPEAL_DISMISSED, REFUSAL_FINAL -> Passed.REFUSED;
            default -> Passed.BEEN;
        };
    }
}
