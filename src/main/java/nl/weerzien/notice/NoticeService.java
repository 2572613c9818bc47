package nl.weerzien.notice;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weerzien.casefile.CaseFile;
import nl.weerzien.casefile.CaseFiles;
import nl.weerzien.security.SignedIn;
import nl.weerzien.shared.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Notices as people see them in the product: their own news.
@Service
public class NoticeService {
    private static final int MOST = 20;
    /// Notices, of which many may be over or say the same.
    private static final int LOOKED_AT = 200;

    private final Notices notices;
    private final StandingService standings;
    private final CaseFiles files;
    private final SignedIn signedIn;
    private final Clock clock;

    NoticeService(Notices notices, StandingService standings, CaseFiles files, SignedIn signedIn, Clock clock) {
        this.notices = notices;
        this.standings = standings;
        this.files = files;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /// What whoever is signed in did not see yet and what still stands, the newest first, at most twenty things.
    @Transactional(readOnly = true)
    public List<Matter> unread() {
        var mine = standings.stillSo(notices.unread(signedIn.get().id(), LOOKED_AT));
        return Matter.of(mine, found(mine)).stream().limit(MOST).toList();
    }

    /// Whoever is signed in saw these of their own.
    @Transactional
    public void markRead(Collection<NoticeId> seen) {
        notices.recordRead(signedIn.get().id(), seen, clock.instant());
    }

    private Map<CaseId, CaseFile> found(List<Notice> about) {
        var cases =
                about.stream().map(notice -> notice.due().caseId()).distinct().toList();
        return files.of(cases).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
    }
}
