package nl.weerzien.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerzien.checklist.Amendment;
import nl.weerzien.checklist.ChecklistService;
import nl.weerzien.checklist.PreparedUnder;
import nl.weerzien.readiness.Preparations.Preparation;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps under which rules each application is prepared, and tells what a new edition or a changed origin asks
/// otherwise until a person has accepted it. What the family's own facts change is no news of the rules and needs
/// nobody's acceptance.
@Service
public class PreparationService {
    private final Preparations preparations;
    private final ChecklistService rules;
    private final CaseAccess access;
    private final ApplicationEventPublisher events;

    PreparationService(
            Preparations preparations, ChecklistService rules, CaseAccess access, ApplicationEventPublisher events) {
        this.preparations = preparations;
        this.rules = rules;
        this.access = access;
        this.events = events;
    }

    /// Says that a person saw what changed for a relative.
    ///
    /// @param readiness as it was shown to that person: what came later stays to be accepted
    @Transactional
    public void accept(CaseId caseId, PersonId relative, CaseReadiness readiness) {
        access.toPrepare(caseId);
        readiness.of(relative).ifPresent(one -> {
            preparations.add(List.of(new Preparation(caseId, relative, record(readiness, one))), true);
            events.publishEvent(new RulesChangeAccepted(caseId, relative));
        });
    }

    /// Adds to a family's readiness what the rules ask otherwise. A relative without a record gets one; a record made
    /// under the same rules follows the family's facts.
    @Transactional
    CaseReadiness compare(CaseReadiness readiness) {
        var compared =
                compare(readiness, preparations.of(List.of(readiness.file().id())));
        keep(compared.news());
        return compared.readiness();
    }

    /// @param news records that are still to be kept
    record Compared(CaseReadiness readiness, List<Preparation> news) {}

    /// As the other, for whoever holds the records already and keeps the news of several families at once.
    ///
    /// @param records the last of each relative
    Compared compare(CaseReadiness readiness, Map<PersonId, PreparedUnder> records) {
        var news = new ArrayList<Preparation>();
        var changed = new ArrayList<RulesChanged>();
        for (var one : readiness.relatives()) {
            var now = record(readiness, one);
            var before = Optional.ofNullable(records.get(one.relative()));
            if (before.isPresent() && isNews(before.get(), now, one))
                changed.add(new RulesChanged(one.relative(), before.get(), now));
            else if (before.isEmpty() || !before.get().saysTheSameAs(now))
                news.add(new Preparation(readiness.file().id(), one.relative(), now));
        }
        return new Compared(readiness.withRulesChanged(List.copyOf(changed)), news);
    }

    @Transactional
    void keep(List<Preparation> news) {
        preparations.add(news, false);
    }

    private static boolean isNews(PreparedUnder before, PreparedUnder now, Readiness one) {
        return one.journey().decidedOn().isEmpty()
                && !before.rules().equals(now.rules())
                && !Amendment.between(before, now).isEmpty();
    }

    private PreparedUnder record(CaseReadiness readiness, Readiness one) {
        return rules.preparedUnder(one.checklist(), readiness.file().origin());
    }
}
