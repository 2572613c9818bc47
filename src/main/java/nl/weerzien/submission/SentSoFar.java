package nl.weerzien.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerzien.journey.Journey;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.submission.BundlePlan.Earlier;

/// What the IND has of one relative's living application: its filing and what was sent after it, in that order. Empty
/// while nothing was sent, and again after the application was taken back.
public record SentSoFar(List<Filing> filings) {
    public SentSoFar {
        filings = List.copyOf(filings);
    }

    public static SentSoFar of(List<Filing> all, Journey road) {
        var living = new ArrayList<Filing>();
        for (var filing : all) {
            if (!filing.relative().equals(road.person())) continue;
            if (!filing.supplement()) living.clear();
            living.add(filing);
        }
        return new SentSoFar(road.filed() ? living : List.of());
    }

    public Optional<Filing> application() {
        return filings.stream().findFirst();
    }

    public Set<DocumentId> papers() {
        return filings.stream()
                .flatMap(filing -> filing.bundle().papers().stream())
                .collect(Collectors.toSet());
    }

    /// For the cover of a supplement.
    public Optional<Earlier> cited() {
        return application()
                .map(filing ->
                        new Earlier(filing.sent().on(), filing.bundle().sha256().brief()));
    }
}
