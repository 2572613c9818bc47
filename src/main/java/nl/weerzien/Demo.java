package nl.weerzien;

import java.util.List;
import nl.weerzien.security.Acting;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.shared.CaseId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Fills a new house with demo people and two demo families half-way through, so that everything can be tried at once.
@Component
@Order(1)
@ConditionalOnProperty("weerzien.demo")
class Demo implements ApplicationRunner {
    private final DemoPeople people;
    private final List<DemoFamily> families;
    private final Acting acting;
    private final CaseAccess access;
    private final TransactionOperations transactions;

    Demo(
            DemoPeople people,
            List<DemoFamily> families,
            Acting acting,
            CaseAccess access,
            TransactionOperations transactions) {
        this.people = people;
        this.families = families;
        this.acting = acting;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!people.moveIn()) return;
        acting.as(people.idOf("anna"), () -> {
            for (var family : families) admit(family.sponsor(), family.open());
        });
    }

    private void admit(String sponsor, CaseId id) {
        transactions.executeWithoutResult(_ -> access.admit(id, people.idOf(sponsor)));
    }
}
