package nl.weerzien.document.store;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerzien.document.Documents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Removes objects that belong to no paper: what an interrupted arrival left in the store. Younger ones are left
/// alone, because their arrival may be going on.
@Component
class Tidying {
    private static final Logger log = LoggerFactory.getLogger(Tidying.class);
    private static final Duration LEFT_ALONE = Duration.ofDays(1);
    private final ObjectStore store;
    private final Documents documents;
    private final Clock clock;

    Tidying(ObjectStore store, Documents documents, Clock clock) {
        this.store = store;
        this.documents = documents;
        this.clock = clock;
    }

    /// Must run as the house: whoever sees fewer papers would take the others' objects for leftovers.
    ///
    /// @return how many objects were removed
    int tidy() throws IOException {
        var before = clock.instant().minus(LEFT_ALONE);
        var old =
                store.all().stream().filter(item -> item.at().isBefore(before)).toList();
        var known = documents.known(
                old.stream().flatMap(item -> paper(item).stream()).collect(Collectors.toSet()));
        var orphans = old.stream()
                .filter(item -> paper(item).filter(known::contains).isEmpty())
                .toList();
        remove(orphans);
        return orphans.size();
    }

    private void remove(List<ObjectStore.Item> orphans) throws IOException {
        for (var orphan : orphans) {
            store.remove(orphan.name());
            log.info("removed object {}, which belongs to no paper", orphan.name());
        }
    }

    /// Empty for an object that was never ours to begin with; it is removed all the same, the bucket is the house's.
    private static Optional<UUID> paper(ObjectStore.Item item) {
        try {
            return Optional.of(UUID.fromString(item.name().split("/", 2)[0]));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
