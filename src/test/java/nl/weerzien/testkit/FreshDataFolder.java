package nl.weerzien.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Gives a house of a test a data folder that nothing used before.
public class FreshDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var houses = Files.createDirectories(Path.of("target", "houses"));
            TestPropertyValues.of(
                            "weerzien.data=" + Files.createTempDirectory(houses, "house"),
                            // whoever tests reminders has them made when it is time
                            "weerzien.reminders=false")
                    .applyTo(context);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
