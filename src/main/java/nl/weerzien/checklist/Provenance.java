package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.List;

/// Where a rule comes from, how sure we are, and when somebody should look again.
///
/// @param sources at least one
/// @param checkAgainOn on this day and later the rule counts as stale; it stays in force
/// @param place file and line of the rule, seen from the folder of the rules: `origins/sy.yaml:24`
public record Provenance(
        List<Source> sources, LocalDate checkedOn, LocalDate checkAgainOn, Confidence confidence, String place) {
    public Provenance {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) throw new IllegalArgumentException("a rule without a source");
    }

    public boolean isStale(LocalDate today) {
        return !today.isBefore(checkAgainOn);
    }
}
