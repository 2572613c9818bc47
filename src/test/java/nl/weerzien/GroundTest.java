package nl.weerzien;

import static org.assertj.core.api.Assertions.assertThat;

import nl.weerzien.document.ObjectStoreAddress;
import nl.weerzien.testkit.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class GroundTest {
    @Autowired
    JdbcClient database;

    @Autowired
    ObjectStoreAddress objects;

    @Test
    void the_application_role_cannot_step_over_row_level_security() {
        var role = database.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single();
        assertThat(role).isFalse();
        var owned = database.sql("select count(*) from pg_tables where tableowner = current_user")
                .query(Integer.class)
                .single();
        assertThat(owned).isZero();
    }

    @Test
    void the_embedded_object_store_listens_on_the_loopback_only() {
        assertThat(objects.endpoint().getHost()).isEqualTo("127.0.0.1");
    }
}
