package nl.weerzien.security.store;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Refuses to start where the application's own role could step over row-level security, which a database of one's own
/// is easily set up to allow.
@Component
class HeldByPolicies implements InitializingBean {
    private final JdbcClient database;

    HeldByPolicies(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        var free = database.sql("""
                select rolsuper or rolbypassrls
                    or exists (select from pg_class where relkind = 'r' and relrowsecurity and pg_has_role(relowner, 'usage'))
                from pg_roles where rolname = current_user
                """).query(Boolean.class).single();
        if (free)
            throw new IllegalStateException("the application signs in to the database as a superuser or as the owner"
                    + " of its tables, which row-level security does not hold; give it a role of its own"
                    + " (DATABASE_USER) beside the owner (DATABASE_OWNER)");
    }
}
