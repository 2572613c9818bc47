package nl.weerzien.notice;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFiles;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.shared.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whom somebody should call, because no e-mail reaches them or because a matter presses.
@Service
public class CallService {
    private final Notices notices;
    private final StandingService standings;
    private final CaseFiles files;
    private final CaseAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallService(
            Notices notices,
            StandingService standings,
            CaseFiles files,
            CaseAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.standings = standings;
        this.files = files;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /// Somebody to be called about a family.
    ///
    /// @param since the longest waiting of the notices
    public record Call(AccountId who, CaseFile file, Instant since) {}

    /// Whom to call in the families of whoever is signed in, each once a family, the longest waiting first. Who read
    /// the news in the product meanwhile need not be called any more, nor whoever's news is none any more.
    @Transactional(readOnly = true)
    public List<Call> waiting() {
        var waiting = standings.stillSo(notices.toCall()).stream()
                .collect(Collectors.toMap(
                        notice -> Map.entry(notice.due().caseId(), notice.due().recipient()),
                        Function.identity(),
                        (longer, _) -> longer,
                        LinkedHashMap::new))
                .values();
        var cases =
                waiting.stream().map(notice -> notice.due().caseId()).distinct().toList();
        var found = files.of(cases).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        return waiting.stream()
                .flatMap(notice -> Stream.ofNullable(found.get(notice.due().caseId()))
                        .map(file -> new Call(notice.due().recipient(), file, requireNonNull(notice.toCallSince()))))
                .toList();
    }

    /// They were called about everything that waited for them in this family.
    ///
    /// @throws nl.weerzien.security.NoSuchCase if the current user may not see it
    @Transactional
    public void called(CaseId caseId, AccountId who) {
        access.toPrepare(caseId);
        var about = standings
                .stillSo(notices.toCall().stream()
                        .filter(notice -> notice.due().caseId().equals(caseId)
                                && notice.due().recipient().equals(who))
                        .toList())
                .stream()
                .map(Notice::id)
                .toList();
        if (notices.recordCalled(about, clock.instant()) > 0) events.publishEvent(new SponsorCalled(caseId, who));
    }
}
