package nl.weerzien.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import nl.weerzien.security.AccountId;
import nl.weerzien.security.CaseAccess;
import nl.weerzien.security.NoSuchCase;
import nl.weerzien.security.Role;
import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@HouseTest
class AuditTest {
    record SomethingHappened(CaseId caseId, UUID thing) implements CaseEvent {
        @Override
        public String subject() {
            return thing.toString();
        }
    }

    @Autowired
    AuditService audit;

    @Autowired
    CaseAccess access;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    @Autowired
    People people;

    @Test
    void looks_and_changes_are_recorded_with_who_and_what_the_latest_first() {
        var volunteer = people.volunteer();
        var supervisor = people.colleague(Role.SUPERVISOR, volunteer);
        var id = people.caseOf(volunteer);
        var thing = UUID.randomUUID();
        people.inTransactionAs(volunteer, () -> events.publishEvent(new SomethingHappened(id, thing)));
        people.inTransactionAs(supervisor, () -> access.toSee(id, "papers"));
        var record = people.as(volunteer, () -> audit.record(id));
        assertThat(record)
                .extracting(AuditEntry::who, AuditEntry::event, AuditEntry::subject)
                .startsWith(
                        tuple(volunteer, "security.CaseSeen", "record"),
                        tuple(supervisor, "security.CaseSeen", "papers"),
                        tuple(volunteer, "audit.SomethingHappened", thing.toString()));
    }

    @Test
    void what_was_rolled_back_is_not_recorded_and_what_is_not_recorded_is_rolled_back() {
        var volunteer = people.volunteer();
        var id = people.caseOf(volunteer);
        assertThatThrownBy(() -> people.inTransactionAs(volunteer, () -> {
                    events.publishEvent(new SomethingHappened(id, UUID.randomUUID()));
                    throw new IllegalStateException("planted");
                }))
                .hasMessage("planted");
        assertThat(people.as(volunteer, () -> audit.record(id)))
                .extracting(AuditEntry::event)
                .doesNotContain("audit.SomethingHappened");
        var foreign = people.caseOf(people.volunteer());
        assertThatThrownBy(() -> people.inTransactionAs(
                        volunteer, () -> events.publishEvent(new SomethingHappened(foreign, UUID.randomUUID()))))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void an_event_outside_a_transaction_is_refused() {
        var volunteer = people.volunteer();
        var id = people.caseOf(volunteer);
        assertThatThrownBy(() ->
                        people.as(volunteer, () -> events.publishEvent(new SomethingHappened(id, UUID.randomUUID()))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void the_record_of_a_case_file_is_for_those_who_see_it() {
        var id = people.caseOf(people.volunteer());
        var stranger = people.volunteer();
        assertThatThrownBy(() -> people.as(stranger, () -> audit.record(id))).isInstanceOf(NoSuchCase.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set subject = ''",
                "delete from audit_entry",
                "truncate audit_entry",
                "drop table audit_entry",
                "alter table audit_entry disable row level security"
            })
    void the_database_lets_nobody_change_the_record(String attempt) {
        for (var who : new AccountId[] {people.volunteer(), AccountId.HOUSE})
            assertThatThrownBy(() -> people.inTransactionAs(
                            who, () -> database.sql(attempt).update()))
                    .isInstanceOf(BadSqlGrammarException.class)
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void nobody_writes_in_another_s_name() {
        var volunteer = people.volunteer();
        var id = people.caseOf(volunteer);
        var other = people.volunteer();
        assertThatThrownBy(() -> people.inTransactionAs(
                        volunteer,
                        () -> database.sql("""
                        insert into audit_entry (at, account_id, case_id, event, subject)
                        values (now(), ?, ?, 'audit.Planted', '')
                        """)
                                .params(other.value(), id.value())
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }
}
