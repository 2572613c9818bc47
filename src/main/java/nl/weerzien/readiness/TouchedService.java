package nl.weerzien.readiness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.checklist.RuleInDoubt;
import org.springframework.stereotype.Service;

/// Finds the families for whom a rule speaks, so that whoever looks after a doubtful rule sees whom it concerns.
@Service
public class TouchedService {
    private static final String ORIGINS = "origins/";
    /// Families remembered, some kilobytes each.
    private static final int MOST = 10_000;

    private final CaseFileService files;
    private final GlancingService glancing;
    private final Remembered<Set<String>> places = new Remembered<>(MOST);

    TouchedService(CaseFileService files, GlancingService glancing) {
        this.files = files;
        this.glancing = glancing;
    }

    /// Families by rule, among those the current user sees.
    ///
    /// @param byPlace by file and line of a rule that speaks for somebody of the family
    /// @param byOrigin by the file of the family's origin
    public record Touched(Map<String, List<CaseFile>> byPlace, Map<String, List<CaseFile>> byOrigin) {

        /// What is known or not known about the papers of an origin concerns every family from there.
        public List<CaseFile> by(RuleInDoubt rule) {
            var place = rule.provenance().place();
            if (byPlace.containsKey(place)) return byPlace.get(place);
            return byOrigin.getOrDefault(place.replaceFirst(":\\d+$", ""), List.of());
        }
    }

    /// A look that opens no case file.
    public Touched now() {
        var byPlace = new HashMap<String, List<CaseFile>>();
        var byOrigin = new HashMap<String, List<CaseFile>>();
        var families = files.mine();
        var glimpses = glancing.of(families, TouchedService::places, places);
        for (var file : families) {
            spoken(Objects.requireNonNull(glimpses.get(file.id())))
                    .forEach(place -> byPlace.computeIfAbsent(place, _ -> new ArrayList<>())
                            .add(file));
            byOrigin.computeIfAbsent(
                            ORIGINS + file.origin().iso2().toLowerCase(Locale.ROOT) + ".yaml", _ -> new ArrayList<>())
                    .add(file);
        }
        return new Touched(byPlace, byOrigin);
    }

    private static Set<String> places(CaseReadiness readiness) {
        return readiness.relatives().stream()
                .flatMap(one -> one.checklist().places().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> spoken(Glimpse<Set<String>> glimpse) {
        return switch (glimpse) {
            case Glimpse.Judged(var places) -> places;
            case Glimpse.Failed(var why) -> throw why;
        };
    }
}
