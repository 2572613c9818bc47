package nl.weerzien.document.store;

import java.io.IOException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Whether papers can be kept and opened.
@Component
class ObjectStoreHealth implements HealthIndicator {
    private final ObjectStore store;

    ObjectStoreHealth(ObjectStore store) {
        this.store = store;
    }

    @Override
    public Health health() {
        try {
            store.ping();
            return Health.up().build();
        } catch (IOException failure) {
            return Health.down(failure).build();
        }
    }
}
