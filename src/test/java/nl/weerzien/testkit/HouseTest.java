package nl.weerzien.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.weerzien.notice.KeptNotices;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test in the whole house, on an embedded PostgreSQL and an embedded object store in a fresh folder. All tests of
/// this kind share one house, so each makes people and case files of its own and counts on nobody else's.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@Import({People.class, KeptFamilies.class, KeptNotices.class})
@ContextConfiguration(initializers = FreshDataFolder.class)
public @interface HouseTest {}
