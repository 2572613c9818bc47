package nl.weerzien.notice;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.weerzien.casefile.CaseNumber;
import nl.weerzien.deadline.Deadline;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.OnCases;
import nl.weerzien.security.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The calendar of whoever is signed in, and the secret address under which their calendar program reads it.
@Service
public class CalendarService {
    private final Calendars calendars;
    private final StandingService standings;
    private final OnCases people;
    private final SignedIn signedIn;
    private final Clock clock;

    CalendarService(Calendars calendars, StandingService standings, OnCases people, SignedIn signedIn, Clock clock) {
        this.calendars = calendars;
        this.standings = standings;
        this.people = people;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /// Empty while there is none.
    @Transactional(readOnly = true)
    public Optional<SecretToken> address() {
        return calendars.addressOf(me());
    }

    /// Makes a new address. An old one opens nothing any more.
    @Transactional
    public SecretToken renew() {
        var token = SecretToken.fresh();
        calendars.keep(me(), token, clock.instant());
        return token;
    }

    /// From now on no address opens the calendar.
    @Transactional
    public void revoke() {
        calendars.revoke(me());
    }

    /// To be asked as the house.
    @Transactional(readOnly = true)
    Optional<AccountId> ownerOf(SecretToken token) {
        return calendars.ownerOf(token);
    }

    /// The terms that run in the families on which whoever is signed in was put.
    @Transactional
    public Calendar mine() {
        var mine = standings.of(people.mine());
        var ends = mine.stream().flatMap(standing -> Ends.of(me(), standing)).toList();
        var now = clock.instant();
        var revisions = calendars.revise(me(), ends.stream().collect(toMap(Ends::uid, Ends::day)), now);
        var language = mine.stream()
                .flatMap(standing -> standing.tells(me()).stream())
                .map(Recipient::language)
                .findFirst();
        var entries = ends.stream()
                .map(end -> {
                    var revision = revisions.getOrDefault(end.uid(), new Calendars.Revision(0, now));
                    return new Calendar.Entry(end.uid(), end.number(), end.day(), revision.number(), revision.at());
                })
                .sorted(Comparator.comparing(Calendar.Entry::day).thenComparing(Calendar.Entry::uid))
                .toList();
        return new Calendar(language.orElse(Locale.of("nl")), entries);
    }

    private AccountId me() {
        return signedIn.get().id();
    }

    /// The end of a term. Relatives for whom it ends on the same day share it, under the first of them.
    private record Ends(UUID uid, CaseNumber number, LocalDate day) {

        static Stream<Ends> of(AccountId account, Standing standing) {
            return standing.deadlines().stream()
                    .filter(Deadline::running)
                    .filter(Deadline::bindsFamily)
                    .collect(toMap(
                            deadline -> List.of(deadline.name(), deadline.governing()),
                            Function.identity(),
                            (first, _) -> first))
                    .values()
                    .stream()
                    .map(deadline ->
                            new Ends(uid(account, standing, deadline), standing.number(), deadline.governing()));
        }

        /// Tells nothing and stays the same: a number made of what it stands for.
        private static UUID uid(AccountId account, Standing standing, Deadline deadline) {
            var name = account + "/" + standing.caseId() + "/" + deadline.person() + "/" + deadline.name();
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        }
    }
}
