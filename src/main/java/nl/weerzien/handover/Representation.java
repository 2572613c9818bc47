package nl.weerzien.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.weerzien.handover.Told.LegalAid;
import nl.weerzien.handover.Told.Pen;
import nl.weerzien.security.AccountId;
import org.jspecify.annotations.Nullable;

/// Who spoke for a family from which day on. Facts are added and never changed: one that was wrong is superseded by
/// another, and counts for nothing.
///
/// @param facts in the order in which they were recorded, superseded ones too
public record Representation(List<Fact> facts) {
    private static final Comparator<Fact> LATEST_FIRST = Comparator.comparing(
                    (Fact fact) -> fact.told().since())
            .thenComparing(Fact::recordedAt)
            .reversed();

    public Representation {
        facts = List.copyOf(facts);
    }

    /// @param recordedAt when we learned it
    /// @param recordedBy who told us
    /// @param supersedes the fact this one corrects
    public record Fact(
            FactId id,
            Told told,
            Instant recordedAt,
            AccountId recordedBy,
            @Nullable FactId supersedes) {}

    /// What counts, the latest first.
    public List<Fact> counting() {
        var superseded = facts.stream()
                .flatMap(fact -> Optional.ofNullable(fact.supersedes()).stream())
                .collect(Collectors.toSet());
        return facts.stream()
                .filter(fact -> !superseded.contains(fact.id()))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /// Who holds the pen on a day; empty while nobody said.
    public Optional<Pen> pen(LocalDate day) {
        return latest(Pen.class, day);
    }

    /// How legal aid stands on a day; empty while nobody said.
    public Optional<LegalAid> legalAid(LocalDate day) {
        return latest(LegalAid.class, day);
    }

    private <T extends Told> Optional<T> latest(Class<T> kind, LocalDate day) {
        return counting().stream()
                .map(Fact::told)
                .filter(told -> !told.since().isAfter(day))
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
