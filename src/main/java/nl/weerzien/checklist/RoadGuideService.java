package nl.weerzien.checklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Answers what the rules say of the road after filing. It knows no case file.
@Service
public class RoadGuideService {
    private final RuleBook rules;

    /// @param rules read and checked
    public RoadGuideService(RuleBook rules) {
        this.rules = rules;
    }

    /// What there is to know about a station; every station has its guide.
    public StationGuide station(Stage stage) {
        return rules.road().station(stage).orElseThrow(() -> new IllegalArgumentException("no guide for " + stage));
    }

    /// A station's checklist for one relative.
    ///
    /// @param post where the visa is collected, as the letter names it; null while nobody knows
    public List<RoadItem> checklist(Stage stage, Circumstances circumstances, @Nullable String post, LocalDate today) {
        return RoadItem.of(rules, stage, circumstances, post, today);
    }

    /// The task of that name; empty when the files no longer hold it.
    public Optional<RoadTask> task(String id) {
        return rules.road().task(id);
    }

    /// Every fund known, those of the whole country first.
    public List<Fund> funds() {
        return rules.road().funds().stream()
                .sorted(Comparator.comparing(fund -> fund.local() != null))
                .toList();
    }

    public Optional<Fund> fund(String code) {
        return rules.road().fund(code);
    }

    /// Where to go on, for the families of an office.
    public List<Referral> referrals(RoadEnd end, String office) {
        return rules.road().referrals().stream()
                .filter(referral -> referral.at().contains(end))
                .filter(referral -> referral.isFor(office))
                .toList();
    }
}
