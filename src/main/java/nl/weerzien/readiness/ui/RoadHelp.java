package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerzien.checklist.Referral;
import nl.weerzien.checklist.RoadEnd;
import nl.weerzien.checklist.RoadGuideService;
import nl.weerzien.checklist.RoadItem;
import nl.weerzien.checklist.RoadTask;
import nl.weerzien.checklist.Stage;
import nl.weerzien.deadline.CommonSilence;
import nl.weerzien.journey.Journey;
import nl.weerzien.journey.Milestone.Kind;
import nl.weerzien.journey.MoneyService;
import nl.weerzien.journey.RoadTaskService;
import nl.weerzien.journey.RoadTaskState;
import nl.weerzien.journey.TasksDone;
import nl.weerzien.readiness.CaseReadiness;
import nl.weerzien.readiness.Readiness;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.AccountService;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import nl.weerzien.shell.Words;
import org.jspecify.annotations.Nullable;

/// Makes what helps along the road: the station of each relative, what to do about silence and after an end, and the
/// money.
@SpringComponent
class RoadHelp {
    private final RoadGuideService guide;
    private final RoadTaskService tasks;
    private final MoneyService money;
    private final AccountService accounts;

    RoadHelp(RoadGuideService guide, RoadTaskService tasks, MoneyService money, AccountService accounts) {
        this.guide = guide;
        this.tasks = tasks;
        this.money = money;
        this.accounts = accounts;
    }

    /// One for every road that ended without an arrival, with who can help now.
    Stream<Component> ended(CaseReadiness readiness) {
        return readiness.relatives().stream()
                .flatMap(one -> one.journey().end().stream()
                        .map(end -> new EndedCard(name(readiness, one.relative()), end, referrals(end))));
    }

    /// One for every relative of whom nobody knows where they are, with who can help to find them.
    Stream<Component> missing(CaseReadiness readiness) {
        return readiness.relatives().stream()
                .flatMap(one -> one.journey().missingSince().stream()
                        .map(since -> new MissingCard(
                                name(readiness, one.relative()),
                                since,
                                guide.referrals(RoadEnd.MISSING, accounts.ownOffice()))));
    }

    /// Of somebody who does not come, the family may have lost sight.
    private List<Referral> referrals(RoadEnd end) {
        var ends = end == RoadEnd.NOT_COMING ? List.of(end, RoadEnd.MISSING) : List.of(end);
        var office = accounts.ownOffice();
        return ends.stream()
                .flatMap(one -> guide.referrals(one, office).stream())
                .distinct()
                .toList();
    }

    /// One wherever news stays away for too long, for all who wait alike, with what to do.
    Stream<Component> silences(CaseReadiness readiness) {
        return CommonSilence.overdue(readiness.deadlines(), readiness.today()).stream()
                .map(silence -> new SilenceNotice(
                        silence.persons().stream()
                                .map(person -> name(readiness, person))
                                .toList(),
                        silence,
                        guide.station(silence.stage())));
    }

    /// The station at which each relative is.
    Stream<Component> stations(CaseReadiness readiness) {
        var done = tasks.of(readiness.file().id());
        return readiness.relatives().stream().map(one -> station(readiness, one, done));
    }

    private Component station(CaseReadiness readiness, Readiness one, TasksDone done) {
        var road = one.journey();
        var circumstances = road.tell(readiness.file().circumstancesOf(one.relative()));
        var station = guide.station(road.stage());
        var card = new StationCard(
                name(readiness, one.relative()),
                station,
                station.usualFor(circumstances, readiness.today()),
                guide.checklist(road.stage(), circumstances, post(road), readiness.today()).stream()
                        .map(item -> shown(item, one, done))
                        .toList(),
                new Ticks(readiness.file().id(), one.relative()),
                readiness.today());
        if (road.stage() == Stage.ASKED_TO_COMPLETE)
            asked(readiness, one.relative()).forEach(card::tell);
        return card;
    }

    private static Stream<Component> asked(CaseReadiness readiness, PersonId relative) {
        return readiness.requests().stream()
                .filter(request -> !request.asked(relative).isEmpty())
                .map(request -> new AskedLines(readiness.file().id(), request, request.asked(relative)));
    }

    /// What the road costs, and where money can be asked.
    Component money(CaseReadiness readiness) {
        var names = new LinkedHashMap<PersonId, String>();
        readiness.relatives().forEach(one -> names.put(one.relative(), name(readiness, one.relative())));
        var caseId = readiness.file().id();
        return new MoneyCard(
                new MoneyCard.Table(names, readiness.papers(), new CasePurser(caseId, money), readiness.today()),
                guide.funds());
    }

    /// Where the visa is collected, as somebody last told it; null while nobody did.
    private static @Nullable String post(Journey road) {
        return Stream.of(Kind.APPOINTMENT, Kind.POST_CHANGED, Kind.GRANTED)
                .flatMap(kind -> road.last(kind).stream())
                .map(fact -> fact.happening().place())
                .filter(place -> !place.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static TaskLine.Shown shown(RoadItem item, Readiness one, TasksDone done) {
        Optional<LocalDate> last = item.task()
                .boundTo()
                .flatMap(one.deadlines()::find)
                .filter(deadline -> deadline.running())
                .map(deadline -> deadline.governing());
        return new TaskLine.Shown(item, done.of(one.relative(), item.task().id()), last);
    }

    private static String name(CaseReadiness readiness, PersonId person) {
        return Words.show(readiness.called(person));
    }

    /// Ticks for one relative.
    private final class Ticks implements TaskLine.Ticking {
        private final CaseId caseId;
        private final PersonId person;

        Ticks(CaseId caseId, PersonId person) {
            this.caseId = caseId;
            this.person = person;
        }

        @Override
        public RoadTaskState done(RoadTask task) {
            tasks.done(caseId, person, task);
            return now(task);
        }

        @Override
        public RoadTaskState notNeeded(RoadTask task, String because) {
            tasks.notNeeded(caseId, person, task, because);
            return now(task);
        }

        @Override
        public RoadTaskState open(RoadTask task) {
            tasks.open(caseId, person, task);
            return now(task);
        }

        @Override
        public String nameOf(AccountId account) {
            return accounts.nameOf(account);
        }

        private RoadTaskState now(RoadTask task) {
            return tasks.of(caseId).of(person, task.id()).orElseThrow();
        }
    }
}
