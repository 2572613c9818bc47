package nl.weerzien.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.weerzien.testkit.HouseTest;
import nl.weerzien.testkit.People;
import nl.weerzien.testkit.WholeCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Walks the database's own catalogue, so that a table that somebody adds cannot be forgotten.
@HouseTest
@Import(WholeCase.class)
class TablesTest {
    /// Tables that everybody's transaction may read, and why that shows nobody a case file. A table with a case_id
    /// cannot stand here.
    private static final Map<String, String> OPEN = Map.of(
            "office", "names of offices; no person",
            "account", "signing in reads it before anybody is known; screens read it through AccountService",
            "house_key", "a fingerprint of the key in use; not the key",
            "case_number", "a counter of numbers given out by year; no case file",
            "set_up", "one row: whether the house was set up",
            "sign_in_failure", "hashes and counts, before anybody is known",
            "scheduled_tasks", "ids of jobs, read by the queue on behalf of nobody",
            "notice_job", "ids of notices to be sent, read by the queue on behalf of nobody");

    @Autowired
    JdbcClient database;

    @Autowired
    People people;

    @Autowired
    WholeCase whole;

    @Autowired
    Accounts accounts;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void every_table_is_held_by_row_level_security_or_stands_on_the_list_with_its_reason() {
        var unheld = database.sql("""
                select relname from pg_class c join pg_namespace n on n.oid = relnamespace
                where relkind in ('r', 'p') and not relrowsecurity and nspname = current_schema()
                  and relname <> 'flyway_schema_history'
                """).query(String.class).list();
        assertThat(unheld).containsExactlyInAnyOrderElementsOf(OPEN.keySet());
        assertThat(tablesOfCases()).doesNotContainAnyElementsOf(OPEN.keySet()).isNotEmpty();
    }

    @Test
    void no_table_of_a_case_file_shows_a_row_to_a_foreign_user_or_to_nobody() {
        var volunteer = people.volunteer();
        whole.by(volunteer);
        var foreign = List.of(
                people.volunteer(),
                people.person(Role.SUPERVISOR, people.office()),
                people.person(Role.SPONSOR, people.office()),
                people.person(Role.ADMINISTRATOR, people.office()));
        for (var table : heldTables()) {
            assertThat(people.<Long>inTransactionAs(volunteer, () -> rows(table)))
                    .as(table + " is empty: nothing would be seen in it by anybody")
                    .isPositive();
            for (var account : foreign)
                assertThat(people.<Long>inTransactionAs(account, () -> rows(table)))
                        .as(table)
                        .isZero();
            assertThat(rows(table)).as(table).isZero();
        }
    }

    /// A transaction that only reads asks once which case files it may see; one that writes asks for each row.
    @Test
    void a_look_at_many_case_files_shows_nobody_a_row_more_or_less_than_a_look_at_each() {
        var opener = people.volunteer();
        whole.by(opener);
        whole.by(people.volunteer());
        var all = List.of(
                opener,
                people.colleague(Role.SUPERVISOR, opener),
                people.colleague(Role.VOLUNTEER, opener),
                people.colleague(Role.ADMINISTRATOR, opener),
                people.person(Role.SUPERVISOR, people.office()),
                AccountId.HOUSE);
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        for (var table : heldTables())
            for (var account : all) {
                var each = people.<Long>inTransactionAs(account, () -> rows(table));
                assertThat(people.<Long>as(account, () -> reading.execute(_ -> rows(table))))
                        .as(table + " for "
                                + accounts.find(account).orElseThrow().role())
                        .isEqualTo(each);
            }
        for (var table : heldTables())
            assertThat(reading.<Long>execute(_ -> rows(table))).as(table).isZero();
    }

    @Test
    void whoever_is_disabled_meanwhile_sees_no_row_when_looking_at_many() {
        var opener = people.volunteer();
        whole.by(opener);
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        people.as(opener, () -> {
            assertThat(reading.<Long>execute(_ -> rows("person"))).isPositive();
            accounts.disable(opener, accounts.find(opener).orElseThrow().createdAt());
            assertThat(reading.<Long>execute(_ -> rows("person"))).isZero();
        });
    }

    @Test
    void every_policy_asks_the_one_rule_of_sight_or_without_a_case_whose_row_it_is() {
        var others = database.sql("""
                select tablename || '.' || policyname from pg_policies p, lateral (select case when exists
                    (select from information_schema.columns c where c.table_schema = p.schemaname
                        and c.table_name = p.tablename and c.column_name = 'case_id' or p.tablename = 'case_file')
                    then '%may_see_case(%' else '%is_own_account(%' end as rule)
                where schemaname = current_schema()
                  and (qual is not null and qual not like rule or with_check is not null and with_check not like rule)
                """).query(String.class).list();
        assertThat(others).isEmpty();
    }

    @Test
    void a_view_asks_with_the_rights_of_whoever_reads_it() {
        var unheld = database.sql("""
                select relname from pg_class c join pg_namespace n on n.oid = relnamespace
                where relkind in ('v', 'm') and nspname = current_schema()
                  and not coalesce(reloptions::text like '%security_invoker=true%', false)
                """).query(String.class).list();
        assertThat(unheld).isEmpty();
    }

    @Test
    void a_function_that_sees_more_than_its_caller_looks_nowhere_but_where_it_was_made_to() {
        var powerful = database.sql("""
                select proname from pg_proc p join pg_namespace n on n.oid = pronamespace
                where prosecdef and nspname = current_schema()
                  and (proconfig is null or not exists
                    (select from unnest(proconfig) setting where setting like 'search_path=%'))
                """).query(String.class).list();
        assertThat(powerful).isEmpty();
    }

    private List<String> heldTables() {
        return database.sql("""
                select relname from pg_class c join pg_namespace n on n.oid = relnamespace
                where relkind in ('r', 'p') and relrowsecurity and nspname = current_schema()
                """).query(String.class).list();
    }

    private List<String> tablesOfCases() {
        return database.sql("""
                select table_name from information_schema.columns
                where column_name = 'case_id' and table_schema = current_schema()
                """).query(String.class).list();
    }

    private long rows(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
