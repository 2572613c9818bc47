package nl.weerzien.security.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.CaseAdmitted;
import nl.weerzien.security.CaseSeen;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.NotYours;
import nl.weerzien.security.Role;
import nl.weerzien.security.SignedIn;
import nl.weerzien.security.Visit;
import nl.weerzien.shared.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Asks the database the same question that its row-level security asks.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcCaseAccess implements CaseAccess {
    private final JdbcClient database;
    private final SignedIn signedIn;
    private final Visit visit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JdbcCaseAccess(JdbcClient database, SignedIn signedIn, Visit visit, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.signedIn = signedIn;
        this.visit = visit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void toOpen(CaseId id, String what) {
        check(id);
        visit.opens(id);
        events.publishEvent(new CaseSeen(id, what));
    }

    @Override
    public void toGlance(CaseId id) {
        check(id);
        visit.opens(id);
    }

    @Override
    public void toSee(CaseId id, String what) {
        check(id);
        if (visit.opens(id)) events.publishEvent(new CaseSeen(id, what));
    }

    @Override
    public void toPrepare(CaseId id) {
        check(id);
    }

    @Override
    public void toReview(CaseId id) {
        check(id);
        if (signedIn.get().role() != Role.SUPERVISOR || !inOwnOffice(id)) throw new NotYours(id);
    }

    @Override
    public void opened(CaseId id) {
        signedIn.get();
        try {
            var opened = database.sql("select open_case(:case, :now)")
                    .param("case", id.value())
                    .param("now", OffsetDateTime.now(clock))
                    .query(Boolean.class)
                    .optional();
            if (opened.isEmpty()) throw new NotYours(id);
        } catch (DuplicateKeyException taken) {
            throw new NotYours(id);
        }
    }

    @Override
    public void admit(CaseId id, AccountId account) {
        check(id);
        var admitted = database.sql("select admit_to_case(:case, :account, :now)")
                .param("case", id.value())
                .param("account", account.value())
                .param("now", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .optional();
        if (admitted.isEmpty()) throw new NotYours(id);
        events.publishEvent(new CaseAdmitted(id, account));
    }

    private void check(CaseId id) {
        signedIn.get();
        var seen = database.sql("select may_see_case(:case)")
                .param("case", id.value())
                .query(Boolean.class)
                .single();
        if (!seen) throw new NoSuchCase(id);
    }

    private boolean inOwnOffice(CaseId id) {
        return database.sql("select exists (select from case_office where case_id = :case and office_id = :office)")
                .param("case", id.value())
                .param("office", signedIn.get().office().value())
                .query(Boolean.class)
                .single();
    }
}
