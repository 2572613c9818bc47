package nl.weerzien.security.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseSeen;
import nl.weerzien.security.SignedIn;
import nl.weerzien.security.Visit;
import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// Remembers the open case file with the page, and computed values with the request.
@Component
class VisitOfPage implements Visit {
    private static final String VALUES = VisitOfPage.class.getName() + ".values";
    private final SignedIn signedIn;

    VisitOfPage(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    private record Look(CaseId id, AccountId by) {}

    private record Value(CaseId id, AccountId by, Class<?> what) {}

    @Override
    public boolean opens(CaseId id) {
        var page = UI.getCurrent();
        if (page == null) return true;
        var look = new Look(id, me());
        if (look.equals(ComponentUtil.getData(page, Look.class))) return false;
        ComponentUtil.setData(page, Look.class, look);
        return true;
    }

    @Override
    public <T> T once(CaseId id, Class<T> what, Supplier<T> compute) {
        var values = values();
        if (values.isEmpty()) return compute.get();
        var name = new Value(id, me(), what);
        var known = values.get().get(name);
        if (known != null) return what.cast(known);
        var computed = compute.get();
        values.get().put(name, computed);
        return computed;
    }

    @Override
    public void changed(CaseId id) {
        values().ifPresent(all -> all.keySet().removeIf(value -> value.id().equals(id)));
    }

    /// A look changes nothing; everything else may.
    @EventListener
    void hear(CaseEvent event) {
        if (!(event instanceof CaseSeen)) changed(event.caseId());
    }

    private AccountId me() {
        return signedIn.get().id();
    }

    @SuppressWarnings("unchecked")
    private static Optional<Map<Value, Object>> values() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes()).map(request -> {
            var values = request.getAttribute(VALUES, RequestAttributes.SCOPE_REQUEST);
            if (values != null) return (Map<Value, Object>) values;
            var fresh = new HashMap<Value, Object>();
            request.setAttribute(VALUES, fresh, RequestAttributes.SCOPE_REQUEST);
            return fresh;
        });
    }
}
