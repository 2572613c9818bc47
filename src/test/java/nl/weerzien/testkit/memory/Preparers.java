package nl.weerzien.testkit.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.SignedIn;
import nl.weerzien.shared.CaseId;

/// Who changed a case file since it was last called ready.
final class Preparers {
    private final SignedIn signedIn;
    private final Map<CaseId, Set<AccountId>> since = new HashMap<>();

    Preparers(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    void changed(CaseId id) {
        var who = signedIn.get().id();
        if (!who.equals(AccountId.HOUSE))
            since.computeIfAbsent(id, _ -> new HashSet<>()).add(who);
    }

    void calledReady(CaseId id) {
        since.remove(id);
    }

    Set<AccountId> of(CaseId id) {
        return Set.copyOf(since.getOrDefault(id, Set.of()));
    }
}
