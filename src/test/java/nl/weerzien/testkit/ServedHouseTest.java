package nl.weerzien.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.weerzien.notice.KeptNotices;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// As [HouseTest], and the house answers on a port of its own: for what only shows over HTTP. The port is in
/// `local.server.port`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({People.class, KeptFamilies.class, KeptNotices.class})
@ContextConfiguration(initializers = FreshDataFolder.class)
public @interface ServedHouseTest {}
