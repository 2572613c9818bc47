package nl.weerzien.security.ui;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.Accounts;
import nl.weerzien.security.Acting;
import nl.weerzien.security.CurrentUser;
import nl.weerzien.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Knows who asks: whoever this thread acts as, else whoever signed in.
@Component
class Identity implements SignedIn, Acting {
    private final ThreadLocal<@Nullable CurrentUser> acting = new ThreadLocal<>();
    private final Accounts accounts;
    private final Clock clock;

    Identity(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Optional<CurrentUser> find() {
        var actor = acting.get();
        if (actor != null) return Optional.of(actor);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person.asUser())
                : Optional.empty();
    }

    @Override
    public <T> T as(AccountId id, Supplier<T> work) {
        var account = accounts.find(id)
                .filter(found -> found.disabledAt() == null)
                .orElseThrow(() -> new IllegalArgumentException("no account to act as: " + id));
        refuseWithinAnothersTransaction(id);
        var before = acting.get();
        var contextBefore = SecurityContextHolder.getContext();
        try {
            acting.set(account.asUser());
            SecurityContextHolder.setContext(contextOf(SignedInPerson.of(account, clock.instant())));
            return work.get();
        } finally {
            SecurityContextHolder.setContext(contextBefore);
            if (before == null) acting.remove();
            else acting.set(before);
        }
    }

    private void refuseWithinAnothersTransaction(AccountId id) {
        var same = find().map(CurrentUser::id).filter(id::equals).isPresent();
        if (TransactionSynchronizationManager.isActualTransactionActive() && !same)
            throw new IllegalStateException("a transaction of somebody else is under way; cannot act as " + id);
    }

    private static SecurityContext contextOf(SignedInPerson person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person.asAuthentication());
        return context;
    }
}
