package nl.weerzien;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import nl.weerzien.document.ObjectStoreAddress;
import nl.weerzien.notice.NoticeAddresses;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the house stands on: a database, an object store and a clock. Database and store are those that the
/// environment names, or embedded ones under the data folder.
@Configuration(proxyBeanMethods = false)
class Ground {
    private static final String EMBEDDED = "embedded";

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }

    @Bean
    NoticeAddresses noticeAddresses(@Value("${weerzien.address}") URI address) {
        return new NoticeAddresses(address);
    }

    @Bean
    @ConditionalOnProperty(name = "weerzien.database.url", havingValue = EMBEDDED)
    LocalDatabase localDatabase(@Value("${weerzien.data}") Path data) throws IOException {
        var home = data.toAbsolutePath();
        return LocalDatabase.start(home.resolve("postgres"), new Secrets(home.resolve("secrets")));
    }

    @Bean
    @ConditionalOnProperty(name = "weerzien.objects.endpoint", havingValue = EMBEDDED)
    LocalObjectStore localObjectStore(@Value("${weerzien.data}") Path data) throws IOException {
        var home = data.toAbsolutePath();
        return LocalObjectStore.start(home.resolve("objects"), new Secrets(home.resolve("secrets")));
    }

    @Bean
    JdbcConnectionDetails applicationLogin(
            ObjectProvider<LocalDatabase> local,
            @Value("${weerzien.database.url}") String url,
            @Value("${weerzien.database.user}") String user,
            @Value("${weerzien.database.password}") String password) {
        var embedded = local.getIfAvailable();
        return embedded == null
                ? new ApplicationLogin(url, user, password)
                : new ApplicationLogin(embedded.url(), user, embedded.passwordOf(LocalDatabase.APPLICATION));
    }

    @Bean
    FlywayConnectionDetails ownerLogin(
            ObjectProvider<LocalDatabase> local,
            @Value("${weerzien.database.url}") String url,
            @Value("${weerzien.database.owner}") String owner,
            @Value("${weerzien.database.owner-password}") String password) {
        var embedded = local.getIfAvailable();
        return embedded == null
                ? new OwnerLogin(url, owner, password)
                : new OwnerLogin(embedded.url(), owner, embedded.passwordOf(LocalDatabase.OWNER));
    }

    @Bean
    ObjectStoreAddress objectStoreAddress(
            ObjectProvider<LocalObjectStore> local,
            @Value("${weerzien.objects.endpoint}") URI endpoint,
            @Value("${weerzien.objects.access-key}") String accessKey,
            @Value("${weerzien.objects.secret-key}") String secretKey,
            @Value("${weerzien.objects.bucket}") String bucket) {
        var embedded = local.getIfAvailable();
        return embedded == null
                ? new ObjectStoreAddress(endpoint, accessKey, secretKey, bucket)
                : embedded.address(bucket);
    }

    private record ApplicationLogin(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    private record OwnerLogin(String getJdbcUrl, String getUsername, String getPassword)
            implements FlywayConnectionDetails {}
}
