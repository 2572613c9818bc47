package nl.weerzien.testkit.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Acting;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.CaseAdmitted;
import nl.weerzien.security.CaseSeen;
import nl.weerzien.security.CurrentUser;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.NotYours;
import nl.weerzien.security.OfficeId;
import nl.weerzien.security.Role;
import nl.weerzien.security.SignedIn;
import nl.weerzien.security.Visit;
import nl.weerzien.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/// Everybody of one office, who acts just now, and who is on which case file.
final class MemoryPeople implements SignedIn, Acting, CaseAccess, Visit {
    private static final OfficeId OFFICE = OfficeId.fresh();

    private final Map<AccountId, CurrentUser> users = new HashMap<>();
    private final Map<CaseId, Set<AccountId>> admitted = new HashMap<>();
    private final ApplicationEventPublisher events;
    private @Nullable CurrentUser acts;

    MemoryPeople(ApplicationEventPublisher events) {
        this.events = events;
        users.put(AccountId.HOUSE, new CurrentUser(AccountId.HOUSE, Role.HOUSE, OfficeId.HOUSE, "house"));
    }

    AccountId join(Role role) {
        var id = AccountId.fresh();
        users.put(id, new CurrentUser(id, role, OFFICE, role + " (test)"));
        return id;
    }

    @Override
    public Optional<CurrentUser> find() {
        return Optional.ofNullable(acts);
    }

    @Override
    public <T> T as(AccountId account, Supplier<T> work) {
        var user = Optional.ofNullable(users.get(account))
                .orElseThrow(() -> new IllegalArgumentException("no account " + account));
        var before = acts;
        acts = user;
        try {
            return work.get();
        } finally {
            acts = before;
        }
    }

    @Override
    public void toOpen(CaseId id, String what) {
        toSee(id, what);
    }

    @Override
    public void toGlance(CaseId id) {
        check(id);
    }

    @Override
    public void toSee(CaseId id, String what) {
        check(id);
        events.publishEvent(new CaseSeen(id, what));
    }

    @Override
    public void toPrepare(CaseId id) {
        check(id);
    }

    @Override
    public void toReview(CaseId id) {
        check(id);
        if (get().role() != Role.SUPERVISOR) throw new NotYours(id);
    }

    @Override
    public void opened(CaseId id) {
        if (get().role() == Role.ADMINISTRATOR || admitted.containsKey(id)) throw new NotYours(id);
        admitted.put(id, new HashSet<>(Set.of(get().id())));
    }

    @Override
    public void admit(CaseId id, AccountId account) {
        check(id);
        if (get().role() == Role.SPONSOR) throw new NotYours(id);
        admitted.getOrDefault(id, new HashSet<>()).add(account);
        events.publishEvent(new CaseAdmitted(id, account));
    }

    @Override
    public boolean opens(CaseId id) {
        return true;
    }

    @Override
    public <T> T once(CaseId id, Class<T> what, Supplier<T> compute) {
        return compute.get();
    }

    @Override
    public void changed(CaseId id) {}

    boolean sees(CaseId id) {
        return switch (get().role()) {
            case HOUSE, SUPERVISOR -> admitted.containsKey(id);
            case SPONSOR, VOLUNTEER -> admitted.getOrDefault(id, Set.of()).contains(get().id());
            case ADMINISTRATOR -> false;
        };
    }

    private void check(CaseId id) {
        if (!sees(id)) throw new NoSuchCase(id);
    }
}
