package nl.weerzien.readiness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.deadline.DeadlineService;
import nl.weerzien.readiness.GatheringService.Known;
import nl.weerzien.readiness.PapersService.Look;
import nl.weerzien.readiness.Preparations.Preparation;
import nl.weerzien.shared.CaseId;
import org.springframework.stereotype.Service;

/// Looks at several families of the current user at once, for lines in a list: not recorded as looks, and without what
/// the machine read on papers that wait for a person. Not one transaction: a family that cannot be judged would undo
/// the others.
@Service
public class GlancingService {
    private final GatheringService gathering;
    private final DeadlineService deadlines;
    private final PapersService papers;
    private final JudgingService judging;
    private final PreparationService preparation;

    GlancingService(
            GatheringService gathering,
            DeadlineService deadlines,
            PapersService papers,
            JudgingService judging,
            PreparationService preparation) {
        this.gathering = gathering;
        this.deadlines = deadlines;
        this.papers = papers;
        this.judging = judging;
        this.preparation = preparation;
    }

    /// One for each family, in their order.
    ///
    /// @param make what the caller wants to know of a family that can be judged, and of nothing else
    /// @param memory what `make` made before
    public <T> Map<CaseId, Glimpse<T>> of(
            Collection<CaseFile> families, Function<CaseReadiness, T> make, Remembered<T> memory) {
        var known = gathering.of(families);
        var news = new ArrayList<Preparation>();
        var glimpses = new LinkedHashMap<CaseId, Glimpse<T>>();
        for (var file : families) {
            var madeOf = known.of(file, deadlines.today());
            glimpses.put(
                    file.id(),
                    memory.of(file.id(), madeOf)
                            .<Glimpse<T>>map(Glimpse.Judged::new)
                            .orElseGet(() ->
                                    glimpse(file, known, make, made -> memory.keep(file.id(), madeOf, made), news)));
        }
        if (!news.isEmpty()) preparation.keep(news);
        return glimpses;
    }

    private <T> Glimpse<T> glimpse(
            CaseFile file, Known known, Function<CaseReadiness, T> make, Consumer<T> remember, List<Preparation> news) {
        try {
            var compared = preparation.compare(judged(file, known), known.prepared());
            var made = make.apply(compared.readiness());
            if (compared.news().isEmpty()) remember.accept(made);
            news.addAll(compared.news());
            return new Glimpse.Judged<>(made);
        } catch (RuntimeException broken) {
            return new Glimpse.Failed<>(broken);
        }
    }

    private CaseReadiness judged(CaseFile file, Known known) {
        var id = file.id();
        var terms = deadlines.of(file, known.roads(file));
        return judging.judge(
                        file,
                        terms,
                        aboutOthers -> papers.of(id, known.papers(file), aboutOthers, Look.AT_A_GLANCE),
                        known.remarks(file))
                .withRequests(known.requests(file));
    }
}
