package nl.weerzien.readiness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFileService;
import nl.weerzien.checklist.RuleInDoubt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds the families for whom a rule speaks, so that whoever looks after a doubtful rule sees whom it concerns.
@Service
public class TouchedService {
    private static final String ORIGINS = "origins/";

    private final CaseFileService files;
    private final ReadinessService readiness;

    TouchedService(CaseFileService files, ReadinessService readiness) {
        this.files = files;
        this.readiness = readiness;
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
    @Transactional
    public Touched now() {
        var byPlace = new HashMap<String, List<CaseFile>>();
        var byOrigin = new HashMap<String, List<CaseFile>>();
        for (var file : files.mine()) {
            var places = new HashSet<String>();
            readiness
                    .atAGlance(file.id())
                    .relatives()
                    .forEach(one -> places.addAll(one.checklist().places()));
            places.forEach(place ->
                    byPlace.computeIfAbsent(place, _ -> new ArrayList<>()).add(file));
            byOrigin.computeIfAbsent(
                            ORIGINS + file.origin().iso2().toLowerCase(Locale.ROOT) + ".yaml", _ -> new ArrayList<>())
                    .add(file);
        }
        return new Touched(byPlace, byOrigin);
    }
}
