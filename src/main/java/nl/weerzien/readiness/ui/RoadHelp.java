package nl.weerzien.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.weerzien.checklist.Circumstances;
import nl.weerzien.checklist.Referral;
import nl.weerzien.checklist.RoadEnd;
import nl.weerzien.checklist.RoadGuideService;
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
import nl.weerzien.readiness.Party;
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

    /// The stations at which the relatives are, one for all who stand alike.
    Stream<Component> stations(CaseReadiness readiness) {
        var done = tasks.of(readiness.file().id());
        var parties = Party.of(readiness);
        return parties.stream()
                .map(party -> station(readiness, party, done, parties.size() > 1 && !party.asks(readiness.today())));
    }

    private Component station(CaseReadiness readiness, Party party, TasksDone done, boolean folded) {
        var station = guide.station(party.stage());
        var shared = new SharedTasks(party, readiness, done);
        var card = new StationCard(
                shared.names(),
                station,
                party.members().stream()
                        .flatMap(one -> station.usualFor(told(readiness, one), readiness.today()).stream())
                        .distinct()
                        .toList(),
                shared.of(one ->
                        guide.checklist(party.stage(), told(readiness, one), post(one.journey()), readiness.today())),
                new Ticks(readiness.file().id()),
                readiness.today(),
                folded);
        if (party.stage() == Stage.ASKED_TO_COMPLETE) asked(readiness, party).forEach(card::tell);
        return card;
    }

    private static Stream<Component> asked(CaseReadiness readiness, Party party) {
        return readiness.requests().stream()
                .filter(request -> !request.asked(party.persons()).isEmpty())
                .map(request -> new AskedLines(readiness.file().id(), request, request.asked(party.persons())));
    }

    private static Circumstances told(CaseReadiness readiness, Readiness one) {
        return one.journey().tell(readiness.file().circumstancesOf(one.relative()));
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

    private static String name(CaseReadiness readiness, PersonId person) {
        return Words.show(readiness.called(person));
    }

    /// Ticks for the relatives of one family.
    private final class Ticks implements TaskLine.Ticking {
        private final CaseId caseId;

        Ticks(CaseId caseId) {
            this.caseId = caseId;
        }

        @Override
        public RoadTaskState done(PersonId person, RoadTask task) {
            tasks.done(caseId, person, task);
            return now(person, task);
        }

        @Override
        public RoadTaskState notNeeded(PersonId person, RoadTask task, String because) {
            tasks.notNeeded(caseId, person, task, because);
            return now(person, task);
        }

        @Override
        public RoadTaskState open(PersonId person, RoadTask task) {
            tasks.open(caseId, person, task);
            return now(person, task);
        }

        @Override
        public String nameOf(AccountId account) {
            return accounts.nameOf(account);
        }

        private RoadTaskState now(PersonId person, RoadTask task) {
            return tasks.of(caseId).of(person, task.id()).orElseThrow();
        }
    }
}
