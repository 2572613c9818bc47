package nl.weerzien.security.store;

import java.util.UUID;
import javax.sql.DataSource;
import nl.weerzien.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// Tells the database at the beginning of every transaction who asks, for the length of that transaction only. Where
/// nobody asks nothing is told, and row-level security shows nothing.
@Component
class ActingAccountListener implements TransactionExecutionListener {
    private static final Logger log = LoggerFactory.getLogger(ActingAccountListener.class);
    private final SignedIn signedIn;
    private final JdbcClient database;

    ActingAccountListener(SignedIn signedIn, DataSource source) {
        this.signedIn = signedIn;
        this.database = JdbcClient.create(source);
    }

    /// A failure is not thrown from here, which would leave the begun transaction bound to the thread. It is rolled
    /// back in the end, and until then sees nothing.
    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure != null) return;
        try {
            signedIn.find().ifPresent(user -> tell(user.id().value()));
        } catch (RuntimeException failure) {
            log.error("a transaction could not be told who asks; it will be rolled back", failure);
            transaction.setRollbackOnly();
        }
    }

    private void tell(UUID account) {
        database.sql("select set_config('app.user_id', ?, true)")
                .param(account.toString())
                .query(String.class)
                .single();
    }
}
