package nl.weerzien.document.store;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import nl.weerzien.document.Arrivals;
import nl.weerzien.document.Documents;
import nl.weerzien.document.Intake;
import nl.weerzien.document.ObjectStoreAddress;
import nl.weerzien.document.Originals;
import nl.weerzien.document.Reader;
import nl.weerzien.document.ReadingDesk;
import nl.weerzien.document.Readings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// Puts the room together: keys, object store, queue, and the plain classes of the room's root.
@Configuration(proxyBeanMethods = false)
class Storeroom {

    @Bean
    ObjectStore objectStore(ObjectStoreAddress address) {
        return new ObjectStore(address);
    }

    @Bean
    HouseKeys houseKeys(JdbcClient database) {
        return new HouseKeys(database);
    }

    /// @throws WrongHouseKey if papers are sealed under another key: the application does not start
    @Bean
    GivenKeys givenKeys(
            @Value("${weerzien.data}") Path data,
            @Value("${weerzien.key}") String key,
            @Value("${weerzien.old-key:}") String oldKey) {
        return new GivenKeys(new KeyFiles(data.toAbsolutePath().resolve("secrets")), key, oldKey);
    }

    @Bean
    KeyRing keyRing(GivenKeys given, HouseKeys known, Clock clock) {
        var inUse = known.inUse();
        var ring = given.ring(inUse.isEmpty());
        ring.mustOpen(inUse);
        known.add(ring.current().id(), clock.instant());
        return ring;
    }

    @Bean
    Seals seals(KeyRing keys) {
        return new Seals(keys);
    }

    /// Stands on the transaction that is running, so that a job is rolled back with its row.
    @Bean
    @Primary
    SchedulerClient schedulerClient(DataSource database) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .build();
    }

    @Bean
    Intake intake(Reader reader, Originals originals, Documents documents, Arrivals arrivals, Clock clock) {
        return new Intake(reader, originals, documents, arrivals, clock);
    }

    @Bean
    ReadingDesk readingDesk(Reader reader, Originals originals, Documents documents, Readings readings, Clock clock) {
        return new ReadingDesk(reader, originals, documents, readings, clock);
    }
}
